package io.github.comparisonpages.recognize.matrix;

import io.github.comparisonpages.recognize.vocabulary.Separators;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.regex.Pattern;

/** What a criterion's name says of the numbers in its row. */
final class CriterionWords {

    private static final Pattern BETWEEN_REMARKS = Pattern.compile("[(),;\\[\\]]");

    private final Vocabulary vocabulary;

    CriterionWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the row counts or dates something: "Nodes", "GitHub stars", "Number of teams", "First release". */
    boolean isCount(String name) {
        String words = Words.normalize(Separators.before(name));
        int space = words.indexOf(' ');
        boolean two = space > 0 && words.indexOf(' ', space + 1) < 0;
        return vocabulary.is(Term.COUNT, words)
                || two && vocabulary.is(Term.COUNT, words.substring(space + 1))
                || starts(words);
    }

    private boolean starts(String words) {
        for (String phrase : vocabulary.phrases(Term.COUNT_OF)) {
            if (words.startsWith(phrase + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row may hold amounts of money as well as scores: "Price". */
    boolean isAmount(String name) {
        return vocabulary.is(Term.AMOUNT, Separators.before(name));
    }

    /** Whether the name ends with what the row is measured in: "Latency (ms)", "Price ($, lower is better)". */
    boolean hasUnit(String name) {
        int remark = name.indexOf('(');
        if (remark < 0) {
            return false;
        }
        for (String part : BETWEEN_REMARKS.split(name.substring(remark))) {
            if (!part.isBlank() && Quantity.isUnit(part.strip(), vocabulary)) {
                return true;
            }
        }
        return false;
    }

    boolean isLowerBetter(String name) {
        return says(Term.LOWER_IS_BETTER, name);
    }

    boolean isHigherBetter(String name) {
        return says(Term.HIGHER_IS_BETTER, name);
    }

    /** Whether the label of a table or its corner speaks of scores: "Scoring", "Rating of the tools". */
    boolean saysScore(String label) {
        for (String word : Words.split(Words.normalize(label))) {
            if (vocabulary.is(Term.SCORE, word)) {
                return true;
            }
        }
        return vocabulary.is(Term.SCORE, label);
    }

    private boolean says(Term term, String name) {
        String normalized = Words.normalize(name);
        for (String phrase : vocabulary.phrases(term)) {
            if (name.contains(phrase) || normalized.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
