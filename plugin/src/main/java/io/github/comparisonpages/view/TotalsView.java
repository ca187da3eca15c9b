package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Cell;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Matrix;
import io.github.comparisonpages.score.WeightedTotals;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
     * @param mark the option's mark
     * @param width the bar's length in percent, as SVG wants it
     * @param value the number as people read it
     */
    public record Bar(int mark, String name, String width, String value) {}

    /** The totals of the first matrix that measures anything; empty where none does for at least two options. */
    static Optional<TotalsView> of(Comparison comparison, Words words) {
        return comparison.matrices().stream()
                .filter(TotalsView::measures)
                .map(matrix -> of(comparison, matrix, words))
                .filter(totals -> totals.bars().size() > 1)
                .findFirst();
    }

    /** Whether a matrix gives numbers or weights: a table of mere yes and no makes no total that anybody meant. */
    static boolean measures(Matrix matrix) {
        return matrix.weighted()
                || matrix.criteria().stream()
                        .flatMap(c -> c.cells().stream())
                        .anyMatch(c ->
                                c.score() != null && (c.kind() == Cell.Kind.SCORE || c.kind() == Cell.Kind.PERCENT));
    }

    private static TotalsView of(Comparison comparison, Matrix matrix, Words words) {
        int scale = comparison.metadata().scale();
        var bars = new ArrayList<Bar>();
        var totals = WeightedTotals.of(matrix).totals();
        for (var total : totals) {
            Double share = total.share();
            if (share != null) {
                var option = comparison.option(total.optionId());
                bars.add(new Bar(
                        Marks.of(comparison, total.optionId()),
                        option.map(o -> o.name()).orElse(total.optionId()),
                        percent(share),
                        words.number(share * scale, 2)));
            }
        }
        return new TotalsView(
                words.text(matrix.weighted() ? "weightedScore" : "averageScore", scale),
                words.text("outOf", scale),
                bars);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
