package io.github.comparisonpages.recognize.section;

import io.github.comparisonpages.model.document.Inline;
import java.util.List;

/** Tells text that readers cannot see: spaces, and characters without a picture of their own. */
public final class Blank {

    private Blank() {}

    /** Whether there is nothing, or only text that cannot be seen; pictures, code and HTML are something. */
    public static boolean is(List<Inline> content) {
        for (Inline inline : content) {
            boolean blank = inline instanceof Inline.Break || inline instanceof Inline.Text text && is(text.text());
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    public static boolean is(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isVisible(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && type != Character.FORMAT
                && type != Character.CONTROL
                && c != 0x3164
                && c != 0x115f
                && c != 0x1160
                && c != 0xffa0;
    }
}
