package io.github.comparisonpages.text;

/** How many columns a character takes where all letters are equally wide, as in terminals. */
public final class DisplayWidth {

    /** The first and the last character of each block of East Asian scripts and of pictures. */
    private static final int[] WIDE = {
        0x1100, 0x115f,
        0x2705, 0x2705,
        0x274c, 0x274c,
        0x2753, 0x2753,
        0x2795, 0x2796,
        0x2b50, 0x2b50,
        0x2e80, 0xa4cf,
        0xac00, 0xd7a3,
        0xf900, 0xfaff,
        0xfe30, 0xfe6f,
        0xff00, 0xff60,
        0xffe0, 0xffe6,
        0x1f300, 0x1f64f,
        0x1f680, 0x1f6ff,
        0x1f900, 0x1f9ff,
        0x1fa70, 0x1faff,
        0x20000, 0x3fffd,
    };

    private DisplayWidth() {}

    /** Returns 0 for what is drawn over the character before it or not at all, 2 for "界" and "🎉", and 1 for the rest. */
    public static int of(int codePoint) {
        return isMark(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == 0x200b
                || c >= 0xfe00 && c <= 0xfe0f;
    }

    /** Returns whether a character takes two columns. */
    public static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
