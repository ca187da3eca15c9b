package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.NormalizedScore;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.OptionMarks;
import io.github.comparisonpages.view.ViewContext;
import io.github.comparisonpages.view.chart.SvgNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which of two options leads, as a bar that points to its side.
 *
 * @param mark the mark of the one that leads; -1 where they are even
 * @param x where the bar starts in a picture that is {@value #WIDTH} wide and has its axis in the middle
 * @param width the bar's length
 * @param amount by how much, as people read it; empty where the lead is no difference of numbers
 * @param spoken the whole in words
 */
public record LeadView(int mark, String x, String width, String amount, String spoken) {

    private static final int WIDTH = 80;
    private static final int LONGEST = 36;
    private static final double EVEN = 1e-9;

    /**
     * Returns the lead under a criterion of a matrix of two options; null where one of them says nothing that counts.
     */
    static @Nullable LeadView of(Criterion criterion, Matrix matrix, ViewContext context) {
        var first = NormalizedScore.of(criterion, 0);
        var second = NormalizedScore.of(criterion, 1);
        if (first.isEmpty() || second.isEmpty()) {
            return null;
        }
        boolean numbers = criterion.cells().stream().allMatch(c -> c.kind() == Cell.Kind.SCORE);
        double lead = first.getAsDouble() - second.getAsDouble();
        int scale = context.comparison().metadata().scale();
        return of(lead, numbers ? context.words().number(Math.abs(lead) * scale) : "", matrix, context);
    }

    /** Returns the lead in all; null where one of the two has no total. */
    static @Nullable LeadView of(WeightedTotals totals, Matrix matrix, ViewContext context) {
        Double first = totals.totals().get(0).share();
        Double second = totals.totals().get(1).share();
        if (first == null || second == null) {
            return null;
        }
        int scale = context.comparison().metadata().scale();
        Messages words = context.words();
        return of(first - second, words.number(Math.abs(first - second) * scale, 2), matrix, context);
    }

    private static LeadView of(double lead, String amount, Matrix matrix, ViewContext context) {
        Messages words = context.words();
        if (Math.abs(lead) < EVEN) {
            return new LeadView(OptionMarks.NONE, "0", "0", "", words.text("even"));
        }
        Comparison comparison = context.comparison();
        String leader = matrix.optionIds().get(lead > 0 ? 0 : 1);
        String name = comparison.option(leader).map(o -> o.name()).orElse(leader);
        double width = Math.abs(lead) * LONGEST;
        return new LeadView(
                OptionMarks.of(comparison, leader),
                SvgNumber.of(lead > 0 ? WIDTH / 2.0 - width : WIDTH / 2.0),
                SvgNumber.of(width),
                amount,
                amount.isEmpty() ? name + " " + words.text("leadsHere") : words.text("leadsBy", name, amount));
    }
}
