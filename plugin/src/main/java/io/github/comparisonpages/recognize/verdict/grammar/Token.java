package io.github.comparisonpages.recognize.verdict.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A word, a sign, or the name of an option, and where it stands in its text.
 *
 * @param raw the word or sign as written; empty for an option
 * @param word in lower case; empty for an option, {@link #UNKNOWN} for the number of no option
 * @param isWord whether it is a word and no sign; false for an option
 * @param option what it names; null where it is no option
 */
public record Token(
        String raw,
        String word,
        int start,
        int end,
        boolean isWord,
        @Nullable Mention option) {

    /** In the place of "Option 9" where there is none. */
    static final String UNKNOWN = "\u0001";

    /** How a name was taken from what is known of an option, the surest first. */
    public enum Spelling {
        NAME,
        ALIAS,
        WITHOUT_ASIDE,
        WITHOUT_VERB,
        SHORT,
        NUMBER
    }

    /**
     * A mention of an option.
     *
     * @param index which option
     * @param words of how many words the name is
     * @param possessive whether it is only the owner of what is spoken of: "Kafka's"
     */
    public record Mention(int index, Spelling spelling, int words, boolean possessive) {}

    static Token word(String raw, String word, int start) {
        return new Token(raw, word, start, start + raw.length(), true, null);
    }

    static Token sign(String raw, int start) {
        return new Token(raw, raw, start, start + raw.length(), false, null);
    }

    public static Token option(Mention mention, int start, int end) {
        return new Token("", "", start, end, false, mention);
    }

    public static Token unknown(int start, int end) {
        return new Token("", UNKNOWN, start, end, true, null);
    }

    public boolean isOption() {
        return option != null;
    }

    public boolean isSign() {
        return !isWord && option == null;
    }

    public boolean isUnknown() {
        return word.equals(UNKNOWN);
    }

    /** Whether it is a sign, and one of these. */
    public boolean isAny(String signs) {
        return isSign() && signs.contains(raw);
    }

    /** The option that it names. */
    public int index() {
        return option == null ? -1 : option.index();
    }

    public boolean isNumber() {
        return option != null && option.spelling() == Spelling.NUMBER;
    }

    public boolean isShort() {
        return option != null && option.spelling() == Spelling.SHORT;
    }
}
