package io.github.comparisonpages.lint.rule.honesty;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.text.Spelling;
import java.util.Optional;

/**
 * The pick of a page beside its scores.
 *
 * @param column the pick's, from 0
 * @param leader the column that leads alone, from 0
 */
record ScoredPick(Comparison comparison, Pick pick, Matrix matrix, WeightedTotals totals, int column, int leader) {

    /**
     * Empty where the page declares no single pick for all readers, or where its scores put none of the options first.
     */
    static Optional<ScoredPick> of(Comparison comparison) {
        if (comparison.picks().size() != 1 || comparison.matrices().isEmpty()) {
            return Optional.empty();
        }
        var pick = comparison.picks().get(0);
        var matrix = comparison.matrices().get(0);
        if (!matrix.measures()) {
            return Optional.empty();
        }
        var totals = WeightedTotals.of(matrix);
        int column = matrix.optionIds().indexOf(String.valueOf(pick.optionId()));
        boolean measured = column >= 0 && totals.totals().get(column).share() != null;
        return measured
                        && pick.context().isEmpty()
                        && pick.basis() == Pick.Basis.DECLARED
                        && totals.leader().isPresent()
                ? Optional.of(new ScoredPick(
                        comparison,
                        pick,
                        matrix,
                        totals,
                        column,
                        totals.leader().getAsInt()))
                : Optional.empty();
    }

    boolean leads() {
        return column == leader;
    }

    /** Returns the name of the option in a column, as part of a message. */
    String name(int of) {
        String id = matrix.optionIds().get(of);
        return Spelling.quoted(comparison.option(id).map(Option::name).orElse(id));
    }
}
