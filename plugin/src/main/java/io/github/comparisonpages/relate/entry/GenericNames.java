package io.github.comparisonpages.relate.entry;

import io.github.comparisonpages.recognize.vocabulary.Numbering;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;

/**
 * Tells names that mean nothing outside their page: "Option 1", "Alternative B", a bare number or letter, "Status quo",
 * a blank of a template. Two pages that have such a name do not speak of the same option.
 */
public final class GenericNames {

    private static final Vocabulary VOCABULARY = Vocabulary.all();

    private static final String OPENING = "{[<";
    private static final String CLOSING = "}]>";

    private static final String NUMERALS = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341";

    private GenericNames() {}

    /** Returns whether a name is one of these. */
    public static boolean has(String name) {
        return isLetter(Words.normalize(name)) || anyWhere(name);
    }

    /** The same without single letters, some of which are names in earnest: C, R. */
    public static boolean anyWhere(String name) {
        String words = Words.normalize(name);
        return number(words)
                || blank(name.strip())
                || VOCABULARY.is(Term.GENERIC, words)
                || VOCABULARY.is(Term.OPTION_WORD, words)
                || Numbering.label(words, VOCABULARY).filter(words::equals).isPresent()
                || joined(words);
    }

    /** A number right behind the word, as in languages that put no space between. */
    private static boolean joined(String words) {
        String word = words.isEmpty() ? "" : words.substring(0, words.length() - 1);
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        return VOCABULARY.is(Term.OPTION_WORD, word)
                && Character.isIdeographic(word.codePointAt(0))
                && (Character.isDigit(last) || last <= 'z' || NUMERALS.indexOf(last) >= 0);
    }

    /** Returns whether a name, in its normal form, is a single letter. */
    public static boolean isLetter(String words) {
        return words.length() == 1 && words.charAt(0) <= 'z';
    }

    /** Also where nothing is left of the name. */
    private static boolean number(String words) {
        return words.chars().allMatch(c -> c >= '0' && c <= '9' || c == ' ');
    }

    /** Returns whether a template leaves the whole name to be filled in: "{title of option 1}". */
    private static boolean blank(String name) {
        int kind = name.isEmpty() ? -1 : OPENING.indexOf(name.charAt(0));
        return kind >= 0 && name.indexOf(CLOSING.charAt(kind)) == name.length() - 1;
    }
}
