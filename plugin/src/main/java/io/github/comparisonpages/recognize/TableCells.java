package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Table cells as authors use them. */
final class TableCells {

    private TableCells() {}

    /** The lines of a cell: a table has no line breaks of its own, so authors write {@code <br>}. */
    static List<List<Inline>> lines(List<Inline> content) {
        var lines = new ArrayList<List<Inline>>();
        var line = new ArrayList<Inline>();
        for (Inline inline : content) {
            if (isLineBreak(inline)) {
                lines.add(List.copyOf(line));
                line.clear();
            } else {
                line.add(inline);
            }
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    static boolean isLineBreak(Inline inline) {
        return inline instanceof Inline.Html html && html.html().regionMatches(true, 0, "<br", 0, 3);
    }
}
