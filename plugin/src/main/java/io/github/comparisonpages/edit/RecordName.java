package io.github.comparisonpages.edit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another record, as a page calls it. For example, {@code decisions/0008-brew-tea.md} with the title "Brew tea" is "ADR-0008",
 * {@code [ADR-0008](0008-brew-tea.md)} or {@code [Brew tea](0008-brew-tea.md)}.
 *
 * @param source its path below the docs folder, with {@code /}
 * @param title its title in plain text
 */
public record RecordName(String source, String title) {

    private static final Pattern NUMBER = Pattern.compile("^(?:([A-Za-z]{1,12})[-_ ]?)?(\\d{1,7})(?![\\p{L}\\d])");

    /** Returns whether the file's name starts with a number. */
    boolean numbered() {
        return NUMBER.matcher(file()).find();
    }

    /** Returns "ADR-0008", or the file's name without its ending where that has no number. */
    String label() {
        Matcher number = NUMBER.matcher(file());
        if (!number.find()) {
            int dot = file().lastIndexOf('.');
            return dot > 0 ? file().substring(0, dot) : file();
        }
        String series = number.group(1) == null ? "ADR" : number.group(1).toUpperCase(Locale.ROOT);
        return series + "-" + number.group(2);
    }

    /** Returns the link with this label on the page of another source. */
    String labelled(String from) {
        return "[" + label() + "](" + address(from) + ")";
    }

    /** Returns the link with the title. */
    String titled(String from) {
        String text = title.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        return "[" + text + "](" + address(from) + ")";
    }

    /** Returns the path from the page of another source. */
    String path(String from) {
        String[] here = from.split("/");
        String[] there = source.split("/");
        int same = 0;
        while (same < here.length - 1 && same < there.length - 1 && here[same].equals(there[same])) {
            same++;
        }
        var path = new StringBuilder("../".repeat(here.length - 1 - same));
        for (int i = same; i < there.length; i++) {
            path.append(there[i]).append(i < there.length - 1 ? "/" : "");
        }
        return path.toString();
    }

    private String address(String from) {
        return path(from)
                .replace("%", "%25")
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29");
    }

    private String file() {
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
