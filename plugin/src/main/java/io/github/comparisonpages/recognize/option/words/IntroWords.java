package io.github.comparisonpages.recognize.option.words;

import io.github.comparisonpages.recognize.vocabulary.Substrings;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells whether the sentence before a list announces options: "We looked at these options:". */
public final class IntroWords {

    private static final String NUMBERS = "two-and-more";
    private static final int WORDS_BEHIND_NUMBER = 3;
    private static final int WORDS_BEFORE_NUMBER = 2;
    private static final double LOOSELY = 0.4;
    private static final int FEW_WORDS = 10;
    private static final int TELLING = 6;
    private static final int TELLING_CJK = 2;
    private static final int LONGEST = 400;

    private final Vocabulary vocabulary;

    /** Which numbers a word stands for, in one language or another. */
    private final Map<String, Set<Integer>> numbers = new HashMap<>();

    /** Phrases that announce options wherever they stand in a sentence. */
    private final Substrings telling;

    IntroWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (String language : vocabulary.languages()) {
            String line = vocabulary.line(language, NUMBERS);
            if (line != null) {
                // The words for two, three and so on, those for one number divided by spaces.
                int number = 2;
                for (String words : line.split("\\|")) {
                    for (String word : Words.split(Words.normalize(words))) {
                        numbers.computeIfAbsent(word, w -> new HashSet<>()).add(number);
                    }
                    number++;
                }
            }
        }
        var phrases = new ArrayList<String>();
        for (String phrase : vocabulary.phrases(Term.OPTIONS)) {
            if (phrase.length() > (Words.isCjk(phrase) ? TELLING_CJK : TELLING)) {
                phrases.add(phrase);
            }
        }
        telling = new Substrings(phrases);
    }

    /** Whether it speaks of so many options: "There are two ways to do it." */
    public boolean counts(String sentence, int options) {
        if (options < 2 || sentence.length() > LONGEST) {
            return false;
        }
        var words = Words.split(Words.normalize(sentence));
        for (int i = 0; i < words.size(); i++) {
            if (isNumber(words.get(i), options)) {
                int first = Math.max(0, i - WORDS_BEFORE_NUMBER);
                for (int j = first; j <= Math.min(i + WORDS_BEHIND_NUMBER, words.size() - 1); j++) {
                    if (isOptions(words.get(j)) || j < i && isOptions(withoutParticle(words.get(j)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A Korean noun without the particle at its end, which is one letter; other words as they are. */
    private static String withoutParticle(String word) {
        int last = word.length() - 1;
        boolean hangul = last > 0 && word.charAt(last) >= '\uac00' && word.charAt(last) <= '\ud7a3';
        return hangul ? word.substring(0, last) : word;
    }

    private boolean isOptions(String word) {
        return vocabulary.isNormal(Term.WAYS, word)
                || vocabulary.isNormal(Term.OPTIONS, word)
                || vocabulary.isNormal(Term.OPTIONS_TAIL, word);
    }

    private boolean isNumber(String word, int number) {
        return word.equals(String.valueOf(number))
                || numbers.getOrDefault(word, Set.of()).contains(number);
    }

    /** 1 where it does, {@value #LOOSELY} where it may: "There are some ways to do it:", else 0. */
    public double options(String sentence) {
        if (sentence.isEmpty() || sentence.length() > LONGEST) {
            return 0;
        }
        String normal = Words.normalize(sentence);
        var words = Words.split(normal);
        double loosely = 0;
        for (String word : words) {
            loosely = vocabulary.isNormal(Term.WAYS, word) ? LOOSELY : loosely;
            boolean one = words.size() <= FEW_WORDS && vocabulary.isNormal(Term.OPTIONS, word);
            if (one || vocabulary.isNormal(Term.OPTIONS_TAIL, word)) {
                return 1;
            }
        }
        return telling.isWithin(normal) ? 1 : loosely;
    }
}
