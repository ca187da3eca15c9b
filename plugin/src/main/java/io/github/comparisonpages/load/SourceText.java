package io.github.comparisonpages.load;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of the docs folder as text.
 *
 * @param path the path below the docs folder, with {@code /}
 * @param text the text without a byte order mark; line ends are as they were
 */
public record SourceText(String path, String text) {

    /**
     * The lines without their ends; the last is empty where the text ends with a line end. Lone carriage returns end
     * lines too.
     */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && text.startsWith("\n", i + 1);
            if (!pair && (c == '\n' || c == '\r')) {
                boolean ended = c == '\n' && i > start && text.charAt(i - 1) == '\r';
                lines.add(text.substring(start, ended ? i - 1 : i));
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }
}
