package io.github.comparisonpages.parse;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns 0-based lines and UTF-16 columns of a text into positions of its file, where lines and code points count from
 * 1.
 */
final class Positions {

    private static final int[] NONE = {};

    private final List<String> lines;
    private final int firstLine;
    private final Map<Integer, int[]> codePoints = new HashMap<>();

    /**
     * @param lines all lines of the file
     * @param firstLine the 0-based line of the file at which the text starts
     */
    Positions(List<String> lines, int firstLine) {
        this.lines = lines;
        this.firstLine = firstLine;
    }

    /** Returns the span of a node that covers these spans, one a line; {@code fallback} where there are none. */
    SourceSpan span(List<org.commonmark.node.SourceSpan> spans, SourceSpan fallback) {
        if (spans.isEmpty()) {
            return fallback;
        }
        var first = spans.get(0);
        var last = spans.get(spans.size() - 1);
        return new SourceSpan(
                position(first.getLineIndex(), first.getColumnIndex()),
                position(last.getLineIndex(), last.getColumnIndex() + last.getLength()));
    }

    /** Returns the span of some characters of one line. */
    SourceSpan span(int line, int from, int to) {
        return new SourceSpan(position(line, from), position(line, to));
    }

    /** Returns the characters of a line of the text. */
    String line(int line) {
        return lines.get(firstLine + line);
    }

    private Position position(int line, int column) {
        int fileLine = firstLine + line;
        String text = lines.get(fileLine);
        int end = Math.min(column, text.length());
        return new Position(fileLine + 1, codePointsBefore(fileLine, text, end) + 1);
    }

    /** Counted once a line: a long line has many nodes, and counting from its start for each would be quadratic. */
    private int codePointsBefore(int fileLine, String text, int column) {
        int[] counts = codePoints.computeIfAbsent(fileLine, n -> count(text));
        return counts.length == 0 ? column : counts[column];
    }

    /** For each column the code points before it; empty where that is the column itself. */
    private static int[] count(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return NONE;
        }
        var counts = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            counts[i + 1] = counts[i] + (second ? 0 : 1);
        }
        return counts;
    }
}
