package io.github.comparisonpages.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Tells a slip of the pen from another word. */
public final class Typo {

    private static final int LONG = 6;
    private static final int LONG_ENOUGH_FOR_TWO = 10;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_NAME = 5;
    private static final int SHORTEST_SWAPPED_NAME = 3;

    private Typo() {}

    /**
     * Returns whether a word of a page is one of the vocabulary but for two letters that changed places, or one of a
     * long word.
     */
    public static boolean isOfWord(String text, String word) {
        int shorter = Math.min(text.length(), word.length());
        return shorter >= SHORTEST && isSwapped(text, word)
                || shorter >= LONG && !isPlural(text, word) && Spelling.distance(text, word) == 1;
    }

    /**
     * Returns the first of these names that a text, normalised, is but for one letter, or two of a long name; null
     * where none is.
     */
    public static @Nullable String ofName(String text, Collection<String> names) {
        for (String name : names) {
            if (isOfName(text, Words.normalize(name))) {
                return name;
            }
        }
        return null;
    }

    /**
     * Returns whether two names, normalised, are one but for a slip: a number, a plural or a space makes another name,
     * or the same.
     */
    public static boolean isOfName(String text, String name) {
        int shorter = Math.min(text.length(), name.length());
        if (shorter >= SHORTEST_SWAPPED_NAME && isSwapped(text, name)) {
            return digits(text).equals(digits(name));
        }
        if (shorter < SHORTEST_NAME
                || Math.abs(text.length() - name.length()) > 2
                || isPlural(text, name)
                || Words.isCjk(text)
                || !digits(text).equals(digits(name))
                || text.replace(" ", "").equals(name.replace(" ", ""))) {
            return false;
        }
        boolean two = shorter >= LONG_ENOUGH_FOR_TWO && Math.abs(text.length() - name.length()) < 2;
        int most = two ? 2 : 1;
        return Words.split(text).size() == Words.split(name).size() && differsInOneWord(text, name, most);
    }

    /** Returns whether all words are the same but for one long one: "no cache" and "on cache" are two names. */
    private static boolean differsInOneWord(String text, String name, int most) {
        var words = Words.split(text);
        var others = Words.split(name);
        int different = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String other = others.get(i);
            if (!word.equals(other)) {
                different++;
                int shorter = Math.min(word.length(), other.length());
                boolean slip = shorter >= SHORTEST_NAME
                        && word.charAt(0) == other.charAt(0)
                        && !isPlural(word, other)
                        && Spelling.distance(word, other) <= most;
                if (!slip) {
                    return false;
                }
            }
        }
        return different == 1;
    }

    /**
     * Returns whether a letter is missing or too many, or two changed places: one letter for another makes many a word.
     */
    public static boolean isOfLikelyWord(String text, String word) {
        boolean changed = text.length() == word.length() && !isSwapped(text, word);
        return isOfWord(text, word) && !changed && !hasPlural(text, word);
    }

    private static boolean hasPlural(String text, String word) {
        var words = Words.split(text);
        var others = Words.split(word);
        boolean plural = false;
        for (int i = 0; i < words.size() && words.size() == others.size(); i++) {
            plural |= isPlural(words.get(i), others.get(i));
        }
        return plural;
    }

    private static boolean isSwapped(String text, String word) {
        int length = text.length();
        if (length != word.length()) {
            return false;
        }
        int from = 0;
        while (from < length && text.charAt(from) == word.charAt(from)) {
            from++;
        }
        return from + 1 < length
                && text.charAt(from) == word.charAt(from + 1)
                && text.charAt(from + 1) == word.charAt(from)
                && text.regionMatches(from + 2, word, from + 2, length - from - 2);
    }

    private static boolean isPlural(String a, String b) {
        return a.equals(b + "s") || b.equals(a + "s") || a.equals(b + "es") || b.equals(a + "es");
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
