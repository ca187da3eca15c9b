package io.github.comparisonpages.parse;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines of dashes between which the front matter stands. */
final class Fences {

    private static final String COMMENT = "<!--";

    /** What a line of YAML starts with behind a comment, so that a line across the page is none. */
    private static final Pattern KEY = Pattern.compile("^(?:[\\p{L}][\\p{L}\\d_ -]{0,40}:(?:\\s|$)|#)");

    private Fences() {}

    /** Returns whether front matter starts that never ends: a line of dashes, and a key right below it. */
    static boolean isOpen(List<String> lines) {
        if (lines.size() < 2 || !lines.get(0).stripTrailing().equals("---") || closing(lines) >= 0) {
            return false;
        }
        int colon = lines.get(1).indexOf(": ");
        return colon > 0
                && lines.get(1).substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }

    /**
     * Returns the line of the opening fence: the first, or the one behind a comment, such as a licence; -1 where there is none.
     */
    static int opening(List<String> lines) {
        int at = 0;
        while (at < lines.size()
                && (lines.get(at).startsWith(COMMENT) || at > 0 && lines.get(at).isBlank())) {
            if (lines.get(at).startsWith(COMMENT)) {
                while (at < lines.size() && lines.get(at).indexOf("-->") < 0) {
                    at++;
                }
                if (at == lines.size() || !lines.get(at).stripTrailing().endsWith("-->")) {
                    return -1;
                }
            }
            at++;
        }
        boolean fence = at < lines.size() && lines.get(at).stripTrailing().equals("---");
        return fence
                        && (at == 0
                                || at + 1 < lines.size()
                                        && KEY.matcher(lines.get(at + 1)).find())
                ? at
                : -1;
    }

    /** Returns the line of the closing fence; -1 where there is no front matter. */
    static int closing(List<String> lines) {
        int start = opening(lines);
        if (start < 0) {
            return -1;
        }
        for (int i = start + 1; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return i;
            }
        }
        return -1;
    }
}
