package io.github.comparisonpages.recognize.vocabulary;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which terms a text in its normal form is a phrase of: one look-up for all of them, and none for most texts. Immutable. */
final class Meanings {

    private static final Set<Term> NONE = EnumSet.noneOf(Term.class);

    private static final int ENDS = 1024;
    private static final int LONGEST = Long.SIZE - 1;

    private final Map<String, Set<Term>> byPhrase = new HashMap<>();
    private final Map<String, Set<Term>> byFirstWord = new HashMap<>();

    /** How long phrases are that start and end with the same characters, a bit a length: most texts are no phrase by that. */
    private final long[] lengths = new long[ENDS];

    Meanings(Map<Term, Set<String>> phrases) {
        phrases.forEach((term, own) -> own.forEach(phrase -> {
            add(phrase, term, byPhrase);
            add(PhraseIndex.firstWord(phrase), term, byFirstWord);
            lengths[ends(phrase)] |= 1L << Math.min(phrase.length(), LONGEST);
        }));
    }

    private static void add(String words, Term term, Map<String, Set<Term>> map) {
        map.computeIfAbsent(words, w -> EnumSet.noneOf(Term.class)).add(term);
    }

    private static int ends(String text) {
        return text.charAt(0) * 31 + text.charAt(text.length() - 1) & ENDS - 1;
    }

    /** The terms of which the text is a phrase, not to be changed; none where it is none. */
    Set<Term> of(String normal) {
        if (normal.isEmpty() || (lengths[ends(normal)] >>> Math.min(normal.length(), LONGEST) & 1) == 0) {
            return NONE;
        }
        return byPhrase.getOrDefault(normal, NONE);
    }

    /** The terms of which a phrase starts with the first word of the text, not to be changed. */
    Set<Term> startingAs(String normal) {
        return byFirstWord.getOrDefault(PhraseIndex.firstWord(normal), NONE);
    }
}
