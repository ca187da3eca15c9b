package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.text.Words;

/** Tells by its label what a row or column of a table is: "Total", "Rank", "Notes", "#". */
public final class TableWords {

    private final Vocabulary vocabulary;

    public TableWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether it adds up the others: "Total", "Weighted score (of 50)". */
    public boolean isTotal(String label) {
        return is(Term.TOTAL, label);
    }

    /** Whether it says who comes first, second and so on. */
    public boolean isRank(String label) {
        return is(Term.RANK, label);
    }

    /** Whether it numbers the rows. */
    public boolean isNumber(String label) {
        return vocabulary.is(Term.NUMBER, label);
    }

    /** Whether a column with this label is about the rows and none of the options: "Notes", "Winner", "Total", "Weight", "A weighted". */
    public boolean isExtra(String label) {
        if (isTotal(label) || isRank(label) || isNumber(label) || is(Term.EXTRA, label) || is(Term.WEIGHT, label)) {
            return true;
        }
        for (String word : Words.split(Words.normalize(label))) {
            if (vocabulary.is(Term.WEIGHTED, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Term term, String label) {
        return vocabulary.is(term, label) || vocabulary.is(term, Separators.before(label));
    }
}
