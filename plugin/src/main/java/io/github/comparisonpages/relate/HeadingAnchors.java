package io.github.comparisonpages.relate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The anchors that Git hosts give a page's headings, and by which its authors link to them. */
public final class HeadingAnchors {

    private HeadingAnchors() {}

    /** The anchors of these headings, in plain text: {@code pros}, then {@code pros-1} for the next one of that name. */
    public static Set<String> of(List<String> headings) {
        var anchors = new HashSet<String>();
        for (String heading : headings) {
            String slug = slug(heading);
            String anchor = slug;
            for (int i = 1; !anchors.add(anchor); i++) {
                anchor = slug + "-" + i;
            }
        }
        return anchors;
    }

    /** Lower case, spaces as hyphens, letters, digits, underscores and hyphens kept, all else dropped. */
    private static String slug(String text) {
        var out = new StringBuilder(text.length());
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                out.append('-');
            } else if (c == '-' || c == '_' || Character.isLetterOrDigit(c) || mark(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
