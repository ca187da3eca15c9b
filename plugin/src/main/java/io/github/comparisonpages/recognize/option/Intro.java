package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.recognize.vocabulary.Words;

/** Tells whether the sentence before a list announces options: "We looked at these options:". */
final class Intro {

    private static final String NUMBERS = "two-and-more";
    private static final int WORDS_BEHIND_NUMBER = 3;
    private static final double LOOSELY = 0.4;
    private static final int FEW_WORDS = 10;
    private static final int TELLING = 6;
    private static final int TELLING_CJK = 2;
    private static final int LONGEST = 400;

    private final Vocabulary vocabulary;

    Intro(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether it speaks of so many options: "There are two ways to do it." */
    boolean counts(String sentence, int options) {
        if (options < 2 || sentence.length() > LONGEST) {
            return false;
        }
        var words = Words.split(Words.normalize(sentence));
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isNumber(words.get(i), options)) {
                for (int j = i + 1; j <= Math.min(i + WORDS_BEHIND_NUMBER, words.size() - 1); j++) {
                    if (isOptions(words.get(j))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isOptions(String word) {
        return vocabulary.isNormal(Term.WAYS, word)
                || vocabulary.isNormal(Term.OPTIONS, word)
                || vocabulary.isNormal(Term.OPTIONS_TAIL, word);
    }

    /** Each language's line has the words for two, three and so on, those for one number divided by spaces. */
    private boolean isNumber(String word, int number) {
        if (word.equals(String.valueOf(number))) {
            return true;
        }
        for (String language : vocabulary.languages()) {
            String line = vocabulary.line(language, NUMBERS);
            if (line != null) {
                var numbers = line.split("\\|");
                int index = number - 2;
                if (index < numbers.length
                        && Words.split(Words.normalize(numbers[index])).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 1 where it does, {@value #LOOSELY} where it may: "There are some ways to do it:", else 0. */
    double options(String sentence) {
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
        for (String phrase : vocabulary.phrases(Term.OPTIONS)) {
            if (phrase.length() > (Words.isCjk(phrase) ? TELLING_CJK : TELLING) && normal.contains(phrase)) {
                return 1;
            }
        }
        return loosely;
    }
}
