package io.github.comparisonpages.recognize.verdict;

import java.util.List;

/**
 * What one sentence says.
 *
 * @param clauses its clauses; empty where it asks, or where what a label stands before was understood as a whole
 */
record Reading(Unit unit, Passage passage, Sentences.Sentence sentence, List<Saying> said, List<Clause> clauses) {

    List<Token> tokens() {
        return sentence.tokens();
    }

    boolean isQuestion() {
        return sentence.isQuestion();
    }

    Excerpt excerpt() {
        return new Excerpt(passage, sentence.start(), sentence.end());
    }

    boolean says(Saying.Kind kind) {
        for (Saying saying : said) {
            if (saying.kind == kind) {
                return true;
            }
        }
        return false;
    }

    List<Saying> chosen() {
        return said.stream().filter(Saying::chooses).toList();
    }
}
