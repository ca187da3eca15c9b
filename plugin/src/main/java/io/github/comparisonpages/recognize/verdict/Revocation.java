package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.clause.Saying;
import io.github.comparisonpages.recognize.verdict.evidence.Evidence;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a section takes back what was decided: "In 2019 we picked X. This record supersedes it". What is chosen before that place
 * counts no longer.
 *
 * @param evidence which sentence, counted from 0
 * @param at its token where the words start
 */
record Revocation(int evidence, int at, Excerpt excerpt) {

    /** The last of a section; null where nothing is taken back. */
    static @Nullable Revocation in(List<Evidence> results, ChoiceVocabulary vocabulary) {
        for (int k = results.size() - 1; k >= 0; k--) {
            var reading = results.get(k).reading();
            for (int i = reading == null ? 0 : reading.tokens().size(); reading != null && i-- > 0; ) {
                if (vocabulary.at(ChoiceTerm.REVOKED, reading.tokens(), i) > 0) {
                    return new Revocation(k, i, reading.excerpt());
                }
            }
        }
        return null;
    }

    /** Whether a choice is made before, so that it counts no longer. */
    boolean undoes(int evidence, Saying saying) {
        return evidence < this.evidence || evidence == this.evidence && saying.at < at;
    }
}
