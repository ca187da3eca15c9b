package io.github.comparisonpages.write.xml;

import io.github.comparisonpages.text.DisplayWidth;

/**
 * How wide text is likely to be in a sans-serif of 11 pixels, which nobody can ask the reader's machine for. Letters of
 * one kind count alike; text is then drawn at just this width.
 */
final class TextWidth {

    private static final String NARROW = "iljtfI.,:;'|!()[]/ -·";
    private static final String WIDE = "mwMW@%";

    private static final int JOINER = 0x200d;

    private TextWidth() {}

    /** Returns the width in pixels. */
    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    /** Returns the text, or as much of its start as fits with an ellipsis behind it; letters keep their marks. */
    static String cut(String text, double width) {
        if (of(text) <= width) {
            return text;
        }
        double left = width - of('…');
        int end = 0;
        int[] points = text.codePoints().toArray();
        while (end < points.length && of(points[end]) <= left) {
            left -= of(points[end]);
            end++;
        }
        while (end > 0 && (joins(points[end]) || points[end - 1] == JOINER)) {
            end--;
        }
        return new String(points, 0, end).stripTrailing() + "…";
    }

    private static double of(int c) {
        if (joins(c) || Character.getType(c) == Character.FORMAT) {
            return 0;
        }
        if (Character.isIdeographic(c) || DisplayWidth.isWide(c)) {
            return 11.5;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 3.6;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 9.5;
        }
        return Character.isUpperCase(c) ? 7.8 : 6.4;
    }

    /** Returns whether a character is drawn over or joined to the one before it. */
    private static boolean joins(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == JOINER
                || c >= 0xfe00 && c <= 0xfe0f
                || c >= 0x1f3fb && c <= 0x1f3ff;
    }
}
