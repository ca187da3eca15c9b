package io.github.comparisonpages.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text made comparable: without case, punctuation and the differences that only an encoding makes. */
public final class Words {

    private static final char MOST_ASCII = 0x7f;
    private static final int DOT_ABOVE = 0x0307;
    private static final char RIGHT_QUOTE = '\u2019';

    /** The commonest signs that are no ASCII: dashes, quotes, wide punctuation. */
    private static final String SIGNS = "–—‘’‚‛“”„、。，：；？！（）／「」《》";

    private Words() {}

    /** Letters and digits in lower case, one space between words; {@code +} and {@code #} stay, as in C++ and C#. */
    public static String normalize(String text) {
        int length = text.length();
        byte[] out = null;
        int end = 0;
        boolean gap = false;
        // Most texts are ASCII, which has one form only, and many are normal.
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > MOST_ASCII) {
                return normalizeUnicode(text);
            }
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '#';
            if (out == null) {
                if (letter || c == ' ' && i > 0 && i + 1 < length && text.charAt(i - 1) != ' ') {
                    continue;
                }
                out = new byte[length];
                gap = i > 0 && text.charAt(i - 1) == ' ';
                for (int j = 0; j < (gap ? i - 1 : i); j++) {
                    out[end++] = (byte) text.charAt(j);
                }
            }
            if (letter || c >= 'A' && c <= 'Z') {
                if (gap && end > 0) {
                    out[end++] = ' ';
                }
                gap = false;
                out[end++] = (byte) (letter ? c : c + 'a' - 'A');
            } else {
                gap |= c != '\'';
            }
        }
        return out == null ? text : new String(out, 0, end, StandardCharsets.ISO_8859_1);
    }

    private static String normalizeUnicode(String text) {
        var out = new char[text.length()];
        int end = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = plain(c);
            if (plain == 0) {
                return normalizeComposed(text);
            }
            if (plain == ' ') {
                gap |= c != '\'' && c != RIGHT_QUOTE;
            } else {
                if (gap && end > 0) {
                    out[end++] = ' ';
                }
                gap = false;
                out[end++] = plain;
            }
        }
        return new String(out, 0, end);
    }

    /**
     * The character in lower case, a space if it is no part of a word; 0 where Unicode has several ways to write it, or it is not
     * looked at here.
     */
    private static char plain(char c) {
        if (c <= MOST_ASCII) {
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '#';
            return letter ? c : c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : ' ';
        }
        if (c >= '\u00c0' && c <= '\u0131' || c >= '\u0410' && c <= '\u044f') {
            return c == '\u00d7' || c == '\u00f7' ? ' ' : Character.toLowerCase(c);
        }
        boolean han = c >= '\u4e00' && c <= '\u9fa5';
        boolean kana = c >= '\u3041' && c <= '\u3096' || c >= '\u30a1' && c <= '\u30fa';
        boolean hangul = c >= '\uac00' && c <= '\ud7a3';
        return han || kana || hangul ? c : SIGNS.indexOf(c) >= 0 ? ' ' : 0;
    }

    /** The same for any text. */
    private static String normalizeComposed(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\'' || c == RIGHT_QUOTE || isInvisible(c) || isDotOfI(c, out)) {
                continue;
            }
            if (Character.isLetterOrDigit(c)
                    || c == '+'
                    || c == '#'
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.appendCodePoint(c);
            } else {
                gap = true;
            }
        }
        return out.toString();
    }

    /** The upper-case I of Turkish has a dot, which the lower-case one has anyway. */
    private static boolean isDotOfI(int c, CharSequence before) {
        return c == DOT_ABOVE && !before.isEmpty() && before.charAt(before.length() - 1) == 'i';
    }

    /** Zero-width characters and the selectors that choose between two pictures of a sign. */
    public static boolean isInvisible(int c) {
        return c == 0x200b || c == 0x200d || c == 0xfe0e || c == 0xfe0f || c == 0xfeff;
    }

    /** The words of a normalised text. */
    public static List<String> split(String normalized) {
        if (normalized.isEmpty()) {
            return List.of();
        }
        var words = new ArrayList<String>();
        int start = 0;
        for (int end = normalized.indexOf(' '); end >= 0; end = normalized.indexOf(' ', start)) {
            words.add(normalized.substring(start, end));
            start = end + 1;
        }
        words.add(normalized.substring(start));
        return words;
    }

    /** A file's or page's name made of a text: lower-case letters, digits and hyphens. */
    public static String slug(String text) {
        String slug =
                normalize(text.replace("+", " plus ").replace("#", " sharp ")).replace(' ', '-');
        return slug.isEmpty() ? "option" : slug;
    }

    /** Whether this divides words: white space, the space that does not break a line, the one without a width. */
    public static boolean isSpace(char c) {
        // Nearly all characters are letters of ASCII.
        return (c <= ' ' || c > MOST_ASCII) && (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b');
    }

    /** Whether this holds a Chinese, Japanese or Korean character: such texts have no spaces between words. */
    public static boolean isCjk(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isCjk(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a Chinese, Japanese or Korean character. */
    public static boolean isCjk(char c) {
        // Nearly no character is so far up.
        return c >= 0x3040 && (c <= 0x30ff || c >= 0x3400 && c <= 0x9fff || c >= 0xac00 && c <= 0xd7af);
    }

    /** How many words a text has, by its spaces; of a text in Chinese, Japanese or Korean two fifths of its characters. */
    public static double count(String text) {
        int words = 0;
        int characters = 0;
        boolean gap = true;
        boolean cjk = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else {
                words += gap ? 1 : 0;
                gap = false;
                characters++;
                cjk |= isCjk(c);
            }
        }
        return cjk ? characters / 2.5 : words;
    }
}
