package io.github.comparisonpages.parse;

import java.util.ArrayList;
import java.util.List;

/** A table's lines as written: CommonMark drops cells beyond the header and says nothing of where a table stands. */
final class TableSource {

    private TableSource() {}

    /** A cell's text within its line, white space around it left out. */
    record Piece(int from, int to) {}

    /** Returns the cells of a line between {@code from} and {@code to}, divided by bars that no backslash escapes. */
    static List<Piece> cells(String line, int from, int to) {
        while (from < to && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        var cells = new ArrayList<Piece>();
        int start = from < to && line.charAt(from) == '|' ? from + 1 : from;
        for (int i = start; i < to; i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                cells.add(piece(line, start, i));
                start = i + 1;
            }
        }
        if (start < to) {
            cells.add(piece(line, start, to));
        }
        return cells;
    }

    private static Piece piece(String line, int from, int to) {
        while (from < to && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        return new Piece(from, to);
    }

    /**
     * Returns the delimiter row of the largest table where all tables have more cells than this; -1 where they have
     * not.
     */
    static int tooLarge(List<String> lines, int cells) {
        long all = 0;
        long most = 0;
        int largest = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (delimiterRow(lines.get(i))) {
                long columns = cells(lines.get(i), 0, lines.get(i).length()).size();
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).isBlank()) {
                    end++;
                }
                long own = columns * Math.max(1, end - i - 1);
                all += own;
                if (own >= most) {
                    most = own;
                    largest = i;
                }
                i = end - 1;
            }
        }
        return all > cells ? largest : -1;
    }

    /**
     * Returns the first line that is meant to be a table's second, although no table came of it; -1 where there is
     * none.
     */
    static int brokenDelimiter(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("|")
                    && line.contains("---")
                    && isRow(lines.get(i - 1).strip())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRow(String line) {
        return line.startsWith("|") && line.indexOf('|', 1) > 0;
    }

    private static boolean delimiterRow(String line) {
        return line.indexOf('-') >= 0
                && line.indexOf('|') >= 0
                && line.chars().allMatch(c -> "|-: \t>".indexOf(c) >= 0);
    }
}
