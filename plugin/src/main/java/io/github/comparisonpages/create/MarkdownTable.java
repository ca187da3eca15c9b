package io.github.comparisonpages.create;

import io.github.comparisonpages.text.DisplayWidth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table as people lay it out: each column as wide as its widest cell. Cells are Markdown of one line. */
final class MarkdownTable {

    private static final int LEAST = 3;

    /** Beyond it a column is not padded: the other rows would only grow. */
    private static final int WIDEST = 60;

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> right = new HashSet<>();

    MarkdownTable(List<String> header) {
        rows.add(cells(header));
    }

    /** Sets a column of numbers to the right. */
    void right(int column) {
        right.add(column);
    }

    /** Adds a row with as many cells as the header has. */
    void add(List<String> row) {
        if (row.size() != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    row.size() + " cells below " + rows.get(0).size());
        }
        rows.add(cells(row));
    }

    String text() {
        var out = new StringBuilder();
        int[] widths = widths();
        for (int i = 0; i < rows.size(); i++) {
            line(rows.get(i), widths, out);
            if (i == 0) {
                rule(widths, out);
            }
        }
        return out.substring(0, out.length() - 1);
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = LEAST;
            for (var row : rows) {
                int width = width(row.get(i));
                widths[i] = width > WIDEST ? widths[i] : Math.max(widths[i], width);
            }
        }
        return widths;
    }

    private void line(List<String> row, int[] widths, StringBuilder out) {
        out.append('|');
        for (int i = 0; i < row.size(); i++) {
            String gap = " ".repeat(Math.max(0, widths[i] - width(row.get(i))));
            out.append(' ');
            out.append(right.contains(i) ? gap + row.get(i) : row.get(i) + gap);
            out.append(" |");
        }
        out.append('\n');
    }

    private void rule(int[] widths, StringBuilder out) {
        out.append('|');
        for (int i = 0; i < widths.length; i++) {
            out.append("-".repeat(widths[i] + 1))
                    .append(right.contains(i) ? ':' : '-')
                    .append('|');
        }
        out.append('\n');
    }

    private static int width(String cell) {
        return cell.codePoints().map(DisplayWidth::of).sum();
    }

    private static List<String> cells(List<String> texts) {
        return texts.stream()
                .map(text -> text.strip().replaceAll("\\s+", " ").replaceAll("(?<!\\\\)\\|", "\\\\|"))
                .toList();
    }
}
