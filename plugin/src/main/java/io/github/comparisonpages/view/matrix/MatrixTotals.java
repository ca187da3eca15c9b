package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.ViewContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the options of a table reach in all.
 *
 * @param label what the numbers are
 * @param weight the sum of the weights; empty where there are none
 * @param lead which of two options leads; null where there are not two
 */
public record MatrixTotals(
        String label,
        String weight,
        List<Total> cells,
        @Nullable LeadView lead) {

    public MatrixTotals {
        cells = List.copyOf(cells);
    }

    /** A total; {@code value} is empty where nothing of the column counts. */
    public record Total(int mark, String value, boolean leads) {}

    /** {@code marks} are those of the options, in the order of the columns. */
    static MatrixTotals of(
            WeightedTotals totals, List<Integer> marks, boolean leads, Matrix matrix, ViewContext context) {
        Messages words = context.words();
        int scale = context.comparison().metadata().scale();
        int leader = totals.leader().orElse(-1);
        var cells = new ArrayList<Total>();
        for (int i = 0; i < marks.size(); i++) {
            Double share = totals.totals().get(i).share();
            cells.add(new Total(marks.get(i), share == null ? "" : words.number(share * scale, 2), i == leader));
        }
        double weight = matrix.scored().stream()
                .mapToDouble(c -> c.weight() == null ? 1 : c.weight().doubleValue())
                .sum();
        return new MatrixTotals(
                words.text(matrix.weighted() ? "total" : "average"),
                matrix.weighted() ? words.number(weight) : "",
                cells,
                leads ? LeadView.of(totals, matrix, context) : null);
    }
}
