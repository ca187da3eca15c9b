package io.github.comparisonpages.lint.console;

import io.github.comparisonpages.diagnostic.SourceSpan;

/**
 * A line of a source with the part that a diagnostic is about, as a terminal shows it: tabs are spaces, characters that do not
 * print are escaped, and of a long line only the neighbourhood is left.
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

    /** The excerpt of a line for a span that starts in it. */
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
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200b || c == 0xfe0f) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** The scripts and signs that terminals give two columns. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1f64f
                || c >= 0x1f680 && c <= 0x1f9ff
                || c >= 0x20000 && c <= 0x3fffd
                || c == 0x2705
                || c == 0x274c
                || c == 0x2b50
                || c == 0x2753
                || c == 0x2795
                || c == 0x2796;
    }
}
