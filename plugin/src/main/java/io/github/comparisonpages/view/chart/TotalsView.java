package io.github.comparisonpages.view.chart;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.OptionMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the options reach in all, as bars.
 *
 * @param label what the numbers are
 * @param outOf the hidden words behind each number: "out of 5"
 * @param bars one an option that has a total, in the order of the matrix
 */
public record TotalsView(String label, String outOf, List<Bar> bars) {

    public TotalsView {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param column the option's column in the matrix, from 0
     * @param mark the option's mark
     * @param width the bar's length in percent, as SVG wants it
     * @param value the number as people read it
     */
    public record Bar(int column, int mark, String name, String width, String value) {}

    /**
     * Returns the totals of the first matrix that measures anything; empty where none does for at least two options.
     */
    public static Optional<TotalsView> of(Comparison comparison, Messages words) {
        return WeightedTotals.matrix(comparison).map(matrix -> of(comparison, matrix, words));
    }

    public static TotalsView of(Comparison comparison, Matrix matrix, Messages words) {
        int scale = comparison.metadata().scale();
        var bars = new ArrayList<Bar>();
        var totals = WeightedTotals.of(matrix).totals();
        for (int column = 0; column < totals.size(); column++) {
            var total = totals.get(column);
            Double share = total.share();
            if (share != null) {
                var option = comparison.option(total.optionId());
                bars.add(new Bar(
                        column,
                        OptionMarks.of(comparison, total.optionId()),
                        option.map(o -> o.name()).orElse(total.optionId()),
                        SvgNumber.of(share * 100),
                        words.number(share * scale, 2)));
            }
        }
        return new TotalsView(
                words.text(matrix.weighted() ? "weightedScore" : "averageScore", scale),
                words.text("outOf", scale),
                bars);
    }
}
