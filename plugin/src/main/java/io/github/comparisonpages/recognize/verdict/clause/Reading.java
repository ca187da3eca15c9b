package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import io.github.comparisonpages.recognize.verdict.text.Passage;
import io.github.comparisonpages.recognize.verdict.text.Sentences;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.List;

/**
 * What one sentence says.
 *
 * @param clauses its clauses; empty where it asks, or where what a label stands before was understood as a whole
 */
public record Reading(
        Unit unit, Passage passage, Sentences.Sentence sentence, List<Saying> said, List<Clause> clauses) {

    public List<Token> tokens() {
        return sentence.tokens();
    }

    public boolean isQuestion() {
        return sentence.isQuestion();
    }

    public Excerpt excerpt() {
        return new Excerpt(passage, sentence.start(), sentence.end());
    }

    public boolean says(Saying.Kind kind) {
        for (Saying saying : said) {
            if (saying.kind == kind) {
                return true;
            }
        }
        return false;
    }

    public List<Saying> chosen() {
        return said.stream().filter(Saying::chooses).toList();
    }
}
