package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.view.OptionMarks;
import io.github.comparisonpages.view.ViewContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of criteria, from its header to its totals.
 *
 * @param caption what the table is, for those who do not see it
 * @param totals our row of totals; null where the table makes no total
 * @param sums the rows in which the author adds up or ranks, as written
 */
public record MatrixTable(
        String caption,
        Header header,
        List<Group> groups,
        @Nullable MatrixTotals totals,
        List<MatrixSum> sums) {

    public MatrixTable {
        groups = List.copyOf(groups);
        sums = List.copyOf(sums);
    }

    /**
     * The row above all others.
     *
     * @param corner the author's word for the criteria; empty where the page's has to do
     * @param weighted whether there is a column of weights
     * @param weight the author's word for the weights; empty where the page's has to do
     * @param columns one an option
     * @param leads whether there is a column that says which of two options leads
     * @param extras the author's further columns, which may have no words
     */
    public record Header(
            List<Inline> corner,
            boolean weighted,
            List<Inline> weight,
            List<Column> columns,
            boolean leads,
            List<List<Inline>> extras) {
        public Header {
            corner = List.copyOf(corner);
            weight = List.copyOf(weight);
            columns = List.copyOf(columns);
            extras = List.copyOf(extras);
        }

        /** Returns how many columns there are that an author fills. */
        int width() {
            return columns.size() + extras.size();
        }
    }

    /**
     * The head of an option's column, as the author wrote it.
     *
     * @param anchor the option's anchor where it is nowhere else on the page; empty otherwise
     */
    public record Column(int mark, List<Inline> label, String anchor) {
        public Column {
            label = List.copyOf(label);
        }
    }

    /** Criteria under one heading row; {@code heading} is empty where there is none. */
    public record Group(List<Inline> heading, List<MatrixRow> rows) {
        public Group {
            heading = List.copyOf(heading);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Returns the table.
     *
     * @param totals null where it makes none
     * @param anchors those of options, by their ids, which are nowhere else on the page
     */
    static MatrixTable of(
            Matrix matrix,
            @Nullable WeightedTotals totals,
            boolean wordy,
            Map<String, String> anchors,
            ViewContext context) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < matrix.columns().size(); i++) {
            columns.add(new Column(
                    OptionMarks.of(context.comparison(), matrix.optionIds().get(i)),
                    matrix.columns().get(i),
                    anchors.getOrDefault(matrix.optionIds().get(i), "")));
        }
        boolean leads = totals != null && !wordy && pair(matrix, columns);
        String names =
                String.join(", ", matrix.columns().stream().map(PlainText::of).toList());
        var marks = columns.stream().map(Column::mark).toList();
        return new MatrixTable(
                context.words().text("caption", names),
                new Header(matrix.corner(), matrix.weighted(), matrix.weightLabel(), columns, leads, matrix.extras()),
                groups(matrix, leads, context),
                totals == null ? null : MatrixTotals.of(totals, marks, leads, matrix, context),
                matrix.totals().stream().map(row -> MatrixSum.of(row, marks)).toList());
    }

    /** Returns whether the table is two options side by side, a cell each in every row. */
    private static boolean pair(Matrix matrix, List<Column> columns) {
        return columns.size() == 2
                && columns.stream().allMatch(c -> c.mark() >= 0)
                && matrix.criteria().stream().allMatch(c -> c.cells().size() == 2);
    }

    private static List<Group> groups(Matrix matrix, boolean leads, ViewContext context) {
        var groups = new ArrayList<Group>();
        var rows = new ArrayList<MatrixRow>();
        List<Inline> heading = List.of();
        int number = 0;
        for (Criterion criterion : matrix.criteria()) {
            if (!criterion.group().equals(heading)) {
                if (!rows.isEmpty()) {
                    groups.add(new Group(heading, rows));
                    rows.clear();
                }
                heading = criterion.group();
            }
            rows.add(MatrixRow.of(criterion, ++number, leads, matrix, context));
        }
        if (!rows.isEmpty()) {
            groups.add(new Group(heading, rows));
        }
        return groups;
    }
}
