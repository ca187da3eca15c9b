package io.github.comparisonpages.lint.console;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.text.DisplayWidth;

/**
 * A line of a source with the part that a diagnostic is about, as a terminal shows it: tabs are spaces, characters that
 * do not print are escaped, and of a long line only the neighbourhood is left.
 *
 * @param line what stands there
 * @param from how many columns of the terminal stand before the part
 * @param width how many columns the part has, 1 or more
 */
record Excerpt(String line, int from, int width) {

    private static final int TAB = 4;
    private static final int LONGEST = 120;
    private static final int CONTEXT = 40;
    private static final String CUT = "…";

    /** Returns the excerpt of a line for a span that starts in it. */
    static Excerpt of(String source, SourceSpan span) {
        int[] codePoints = source.codePoints().toArray();
        int start = Math.min(span.start().column() - 1, codePoints.length);
        int end = span.end().line() > span.start().line()
                ? codePoints.length
                : Math.min(Math.max(span.end().column() - 1, start), codePoints.length);
        int first = codePoints.length > LONGEST && start > CONTEXT ? start - CONTEXT : 0;
        int last = Math.min(codePoints.length, first + LONGEST);
        var line = new StringBuilder(first > 0 ? CUT : "");
        int column = line.length();
        int from = column;
        int to = column;
        for (int i = first; i < last; i++) {
            from = i == start ? column : from;
            String shown = shown(codePoints[i], column);
            line.append(shown);
            column += width(codePoints[i], shown);
            to = i < end ? column : to;
        }
        from = start >= last ? column : from;
        line.append(last < codePoints.length ? CUT : "");
        return new Excerpt(line.toString(), from, Math.max(1, to - from));
    }

    private static String shown(int c, int column) {
        if (c == '\t') {
            return " ".repeat(TAB - column % TAB);
        }
        return TerminalText.isUnsafe(c) ? TerminalText.escaped(c) : Character.toString(c);
    }

    private static int width(int c, String shown) {
        if (shown.codePointCount(0, shown.length()) > 1) {
            return shown.length();
        }
        return DisplayWidth.of(c);
    }
}
