package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.ViewContext;
import io.github.comparisonpages.view.chart.RadarView;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The section of a table of criteria.
 *
 * @param heading the author's heading; empty where the section's words have to do
 * @param radar the table as a picture; null where it would not help
 */
public record MatrixView(
        String anchor,
        List<Inline> heading,
        Text text,
        MatrixTable table,
        Layout layout,
        Tools tools,
        @Nullable RadarView radar) {

    private static final int FEW_COLUMNS = 3;
    private static final int LONGEST_WORD = 20;
    private static final int FEWEST_ROWS_FOR_TOOLS = 3;

    public MatrixView {
        heading = List.copyOf(heading);
    }

    /**
     * What stands around the table.
     *
     * @param before the author's text before it
     * @param explanation how to read the numbers; empty where there are none
     * @param leftOut a sentence on cells that could not be counted; empty where all were
     * @param after the author's text behind it
     */
    public record Text(RichText before, String explanation, String leftOut, RichText after) {}

    /**
     * What room the table needs.
     *
     * @param many whether the columns need a table that scrolls
     * @param noted whether cells have notes
     * @param wordy whether cells have text to read rather than values to compare
     */
    public record Layout(boolean many, boolean noted, boolean wordy) {}

    /**
     * What a reader may do with the rows.
     *
     * @param differences whether hiding the rows that are alike leaves some and hides some
     * @param order whether some rows matter more to the result than others
     */
    public record Tools(boolean differences, boolean order) {}

    /** Returns the section of one of the page's matrices. */
    public static MatrixView of(Matrix matrix, ViewContext context) {
        return of(matrix, Map.of(), context);
    }

    /**
     * Returns the section of a matrix in whose columns options stand that are nowhere else on the page.
     *
     * @param anchors those of the options, by their ids
     */
    public static MatrixView of(Matrix matrix, Map<String, String> anchors, ViewContext context) {
        String anchor = matrix.heading().isEmpty()
                ? context.anchors().next("criteria")
                : context.anchors().of(matrix.heading());
        var totals = WeightedTotals.of(matrix);
        boolean counts = matrix.measures() && totals.ranked() > 1;
        boolean wordy = wordy(matrix);
        var table = MatrixTable.of(matrix, counts ? totals : null, wordy, anchors, context);
        return new MatrixView(
                anchor,
                matrix.heading(),
                text(matrix, counts ? totals : null, context),
                table,
                new Layout(table.header().width() > FEW_COLUMNS, noted(matrix), wordy),
                tools(table),
                counts && !wordy ? RadarView.of(matrix, context).orElse(null) : null);
    }

    private static Text text(Matrix matrix, @Nullable WeightedTotals totals, ViewContext context) {
        if (totals == null) {
            return new Text(matrix.before(), "", "", matrix.after());
        }
        Messages words = context.words();
        // Authors who say how to read their table need no second opinion.
        String explanation = matrix.before().isEmpty()
                ? words.text(
                        matrix.weighted() ? "readWeighted" : "readScores",
                        context.comparison().metadata().scale())
                : "";
        int leftOut = 0;
        for (WeightedTotals.Total total : totals.totals()) {
            leftOut += total.leftOut();
        }
        return new Text(
                matrix.before(), explanation, leftOut > 0 ? words.count("leftOut", leftOut) : "", matrix.after());
    }

    private static boolean wordy(Matrix matrix) {
        for (Criterion criterion : matrix.criteria()) {
            for (Cell cell : criterion.cells()) {
                if (cell.kind() == Cell.Kind.TEXT && PlainText.of(cell.value()).length() > LONGEST_WORD) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean noted(Matrix matrix) {
        for (Criterion criterion : matrix.criteria()) {
            for (Cell cell : criterion.cells()) {
                if (!PlainText.of(cell.note()).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Tools tools(MatrixTable table) {
        int rows = 0;
        int alike = 0;
        var gaps = new HashSet<String>();
        for (MatrixTable.Group group : table.groups()) {
            for (MatrixRow row : group.rows()) {
                rows++;
                alike += row.contrast().alike() ? 1 : 0;
                gaps.add(row.contrast().gap());
            }
        }
        boolean few = rows < FEWEST_ROWS_FOR_TOOLS;
        return new Tools(!few && alike > 0 && alike < rows, !few && gaps.size() > 1);
    }
}
