package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.text.Words;

/** Where a short title ends and its explanation starts. */
public final class Separators {

    private static final String DASHES = "-\u2013\u2014";

    private Separators() {}

    /** The text before its first separator; the whole text where it has none. */
    public static String before(String text) {
        int at = first(text);
        return at < 0 ? text : text.substring(0, at);
    }

    /** The text behind its first separator; empty where it has none. */
    public static String after(String text) {
        int at = first(text);
        return at < 0 ? "" : text.substring(at + 1).strip();
    }

    /** Where the first colon, bracket or dash between spaces is; -1 where there is none. */
    private static int first(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isColon(text, i) || isDash(text, i) || text.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    /** Whether a colon stands here that ends a word: no part of a URL, a time or a name such as {@code a::b}. */
    public static boolean isColon(String text, int i) {
        char c = text.charAt(i);
        return c == '\uff1a' || c == ':' && (i + 1 == text.length() || Words.isSpace(text.charAt(i + 1)));
    }

    /** Whether a dash stands here that divides: with a space on both sides, or a long one between words. */
    public static boolean isDash(String text, int i) {
        char c = text.charAt(i);
        if (DASHES.indexOf(c) < 0 || i == 0) {
            return false;
        }
        boolean spaced =
                Words.isSpace(text.charAt(i - 1)) && (i + 1 == text.length() || Words.isSpace(text.charAt(i + 1)));
        return spaced || c == '\u2014';
    }
}
