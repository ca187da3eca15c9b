package io.github.comparisonpages.load;

import java.util.List;

/**
 * A file of the docs folder as text.
 *
 * @param path the path below the docs folder, with {@code /}
 * @param text the text without a byte order mark; line ends are as they were
 */
public record SourceText(String path, String text) {

    /** The lines without their ends; the last is empty where the text ends with a line end. Lone carriage returns end lines too. */
    public List<String> lines() {
        return List.of(text.split("\r\n|\n|\r", -1));
    }
}
