package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.Cell;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Criterion;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Matrix;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.model.TotalRow;
import io.github.comparisonpages.relate.HeadingAnchors;
import io.github.comparisonpages.score.Merit;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.view.Marks;
import io.github.comparisonpages.view.PageContext;
import io.github.comparisonpages.view.Words;
import io.github.comparisonpages.view.chart.RadarView;
import io.github.comparisonpages.view.chart.SvgNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of criteria.
 *
 * @param heading the author's heading; empty where the section's words have to do
 * @param caption what the table is, for those who do not see it
 * @param explanation how to read the numbers; empty where there are none
 * @param corner the author's word for the criteria; empty where the page's has to do
 * @param weight the author's word for the weights; empty where the page's has to do
 * @param weighted whether there is a column of weights
 * @param many whether the columns need a table that scrolls
 * @param noted whether cells have notes, which need room
 * @param wordy whether cells have text to read rather than values to compare
 * @param leads whether there is a column that says which of two options leads
 * @param tools whether there are rows to hide or to put in another order
 * @param leftOut a sentence on cells that could not be counted; empty where all were
 * @param totals our row of totals; null where the table makes no total
 * @param sums the rows in which the author adds up or ranks, as written
 * @param radar the table as a picture; null where it would not help
 */
public record MatrixView(
        String anchor,
        List<Inline> heading,
        RichText before,
        RichText after,
        String caption,
        String explanation,
        List<Inline> corner,
        List<Inline> weight,
        boolean weighted,
        List<Column> columns,
        List<List<Inline>> extras,
        List<Group> groups,
        boolean many,
        boolean noted,
        boolean wordy,
        boolean leads,
        Tools tools,
        String leftOut,
        @Nullable Totals totals,
        List<Sum> sums,
        @Nullable RadarView radar) {

    private static final int FEW_COLUMNS = 3;
    private static final int LONGEST_WORD = 20;
    private static final int FEWEST_ROWS_FOR_TOOLS = 3;

    public MatrixView {
        heading = List.copyOf(heading);
        corner = List.copyOf(corner);
        weight = List.copyOf(weight);
        columns = List.copyOf(columns);
        extras = List.copyOf(extras);
        groups = List.copyOf(groups);
        sums = List.copyOf(sums);
    }

    /**
     * What a reader may do with the rows.
     *
     * @param differences whether hiding the rows that are alike leaves some and hides some
     * @param order whether some rows matter more to the result than others
     */
    public record Tools(boolean differences, boolean order) {}

    /** The head of an option's column, as the author wrote it. */
    public record Column(int mark, List<Inline> label) {
        public Column {
            label = List.copyOf(label);
        }
    }

    /** Criteria under one heading row; {@code heading} is empty where there is none. */
    public record Group(List<Inline> heading, List<Row> rows) {
        public Group {
            heading = List.copyOf(heading);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A criterion.
     *
     * @param number its number in the table, from 1
     * @param direction words for a direction that the name does not tell in words; empty otherwise
     * @param weight its weight; empty where the author gives none
     * @param counts whether the row is on a scale, so that a reader can weigh it
     * @param shared whether the same is said of every option, so that once is enough
     * @param alike whether all options are alike here
     * @param gap how much the row can move the result, as machines read it
     * @param lead which of two options leads; null where nobody can tell, or where there are not two
     */
    public record Row(
            String anchor,
            int number,
            List<Inline> name,
            String direction,
            String weight,
            boolean counts,
            boolean shared,
            List<CellView> cells,
            boolean alike,
            String gap,
            @Nullable LeadView lead,
            List<List<Inline>> extras) {
        public Row {
            name = List.copyOf(name);
            cells = List.copyOf(cells);
            extras = List.copyOf(extras);
        }
    }

    /**
     * The totals.
     *
     * @param label what they are
     * @param weight the sum of the weights; empty where there are none
     * @param lead which of two options leads; null where there are not two
     */
    public record Totals(
            String label,
            String weight,
            List<Total> cells,
            @Nullable LeadView lead) {
        public Totals {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A row in which the author adds up or ranks.
     *
     * @param weight what stands in the column of weights; may be empty
     */
    public record Sum(List<Inline> label, List<Inline> weight, List<SumCell> cells, List<List<Inline>> extras) {
        public Sum {
            label = List.copyOf(label);
            weight = List.copyOf(weight);
            cells = List.copyOf(cells);
            extras = List.copyOf(extras);
        }
    }

    /** What the author writes there of an option. */
    public record SumCell(int mark, List<Inline> text) {
        public SumCell {
            text = List.copyOf(text);
        }
    }

    /** A total; {@code value} is empty where nothing of the column counts. */
    public record Total(int mark, String value, boolean leads) {}

    public static MatrixView of(Matrix matrix, PageContext context) {
        Comparison comparison = context.comparison();
        Words words = context.words();
        int scale = comparison.metadata().scale();
        String anchor = matrix.heading().isEmpty()
                ? context.anchors().next("criteria")
                : context.anchors().of(matrix.heading());
        var columns = new ArrayList<Column>();
        for (int i = 0; i < matrix.columns().size(); i++) {
            columns.add(new Column(
                    Marks.of(comparison, matrix.optionIds().get(i)),
                    matrix.columns().get(i)));
        }
        var totals = WeightedTotals.of(matrix);
        int leftOut =
                totals.totals().stream().mapToInt(WeightedTotals.Total::leftOut).sum();
        boolean counts = matrix.measures()
                && totals.totals().stream().filter(t -> t.share() != null).count() > 1;
        // Authors who say how to read their table need no second opinion.
        boolean explain = counts && matrix.before().isEmpty();
        String explanation = !explain ? "" : words.text(matrix.weighted() ? "readWeighted" : "readScores", scale);
        boolean wordy = matrix.criteria().stream()
                .flatMap(c -> c.cells().stream())
                .anyMatch(c ->
                        c.kind() == Cell.Kind.TEXT && PlainText.of(c.value()).length() > LONGEST_WORD);
        boolean noted = matrix.criteria().stream()
                .flatMap(c -> c.cells().stream())
                .anyMatch(c -> !PlainText.of(c.note()).isEmpty());
        boolean leads = counts && !wordy && pair(matrix, columns);
        var groups = groups(matrix, leads, context);
        return new MatrixView(
                anchor,
                matrix.heading(),
                matrix.before(),
                matrix.after(),
                words.text("caption", columnNames(matrix)),
                explanation,
                matrix.corner(),
                matrix.weightLabel(),
                matrix.weighted(),
                columns,
                matrix.extras(),
                groups,
                columns.size() + matrix.extras().size() > FEW_COLUMNS,
                noted,
                wordy,
                leads,
                tools(groups),
                counts && leftOut > 0 ? words.count("leftOut", leftOut) : "",
                counts ? totals(matrix, columns, totals, leads, context) : null,
                matrix.totals().stream().map(row -> sum(row, columns)).toList(),
                counts && !wordy ? RadarView.of(matrix, context).orElse(null) : null);
    }

    private static Sum sum(TotalRow row, List<Column> columns) {
        var cells = new ArrayList<SumCell>();
        for (int i = 0; i < columns.size(); i++) {
            var text = new ArrayList<>(row.cells().get(i).value());
            var note = row.cells().get(i).note();
            if (!text.isEmpty() && !note.isEmpty()) {
                text.add(new Inline.Text(" ", row.span()));
            }
            text.addAll(note);
            cells.add(new SumCell(columns.get(i).mark(), text));
        }
        return new Sum(row.label(), row.weight(), cells, row.extras());
    }

    /** Whether the table is two options side by side, a cell each in every row. */
    private static boolean pair(Matrix matrix, List<Column> columns) {
        return columns.size() == 2
                && columns.stream().allMatch(c -> c.mark() >= 0)
                && matrix.criteria().stream().allMatch(c -> c.cells().size() == 2);
    }

    private static Tools tools(List<Group> groups) {
        var rows = groups.stream().flatMap(g -> g.rows().stream()).toList();
        long alike = rows.stream().filter(Row::alike).count();
        boolean few = rows.size() < FEWEST_ROWS_FOR_TOOLS;
        return new Tools(
                !few && alike > 0 && alike < rows.size(),
                !few && rows.stream().map(Row::gap).distinct().count() > 1);
    }

    private static String columnNames(Matrix matrix) {
        return String.join(", ", matrix.columns().stream().map(PlainText::of).toList());
    }

    private static List<Group> groups(Matrix matrix, boolean leads, PageContext context) {
        var groups = new ArrayList<Group>();
        var rows = new ArrayList<Row>();
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
            rows.add(row(matrix, criterion, ++number, leads, context));
        }
        if (!rows.isEmpty()) {
            groups.add(new Group(heading, rows));
        }
        return groups;
    }

    private static Row row(Matrix matrix, Criterion criterion, int number, boolean leads, PageContext context) {
        Comparison comparison = context.comparison();
        Words words = context.words();
        int leader = Merit.leader(criterion).orElse(-1);
        var cells = new ArrayList<CellView>();
        for (int column = 0; column < criterion.cells().size(); column++) {
            int mark = column < matrix.optionIds().size()
                    ? Marks.of(comparison, matrix.optionIds().get(column))
                    : Marks.NONE;
            var merit = Merit.of(criterion, column);
            cells.add(CellView.of(
                    criterion.cells().get(column),
                    mark,
                    column == leader,
                    criterion.best() != null && criterion.best() == column,
                    merit.isPresent() ? String.valueOf(merit.getAsDouble()) : "",
                    comparison.metadata().scale(),
                    words));
        }
        String name = PlainText.of(criterion.name());
        boolean told = !criterion.lowerIsBetter() || tellsDirection(name, words);
        var weight = criterion.weight();
        return new Row(
                context.anchors().next("criterion-" + HeadingAnchors.slug(name)),
                number,
                criterion.name(),
                told ? "" : words.text("lowerIsBetter"),
                weight == null ? "" : words.number(weight.doubleValue()),
                criterion.scored(),
                shared(criterion),
                cells,
                alike(criterion),
                gap(criterion),
                leads ? LeadView.of(criterion, matrix, context) : null,
                criterion.extras());
    }

    /** Plain words alike: a link or other format may differ where its words do not. */
    private static boolean shared(Criterion criterion) {
        return alike(criterion)
                && criterion.cells().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT)
                && criterion.cells().stream()
                        .flatMap(cell -> cell.value().stream())
                        .allMatch(Inline.Text.class::isInstance);
    }

    /** Whether no cell says anything else than the first. */
    private static boolean alike(Criterion criterion) {
        return criterion.cells().size() > 1
                && criterion.cells().stream().map(MatrixView::said).distinct().count() == 1;
    }

    private static Object said(Cell cell) {
        Double score = cell.score();
        boolean word = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.QUANTITY;
        return score != null ? score : word ? PlainText.of(cell.value()) : cell.kind();
    }

    private static String gap(Criterion criterion) {
        var merits = IntStream.range(0, criterion.cells().size())
                .mapToObj(column -> Merit.of(criterion, column))
                .flatMapToDouble(OptionalDouble::stream)
                .summaryStatistics();
        var weight = criterion.weight();
        double gap = merits.getCount() < 2 ? 0 : merits.getMax() - merits.getMin();
        return SvgNumber.of(gap * 100 * (weight == null ? 1 : weight.doubleValue()));
    }

    private static boolean tellsDirection(String name, Words words) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("better")
                || lower.contains(words.text("lowerIsBetter").toLowerCase(Locale.ROOT));
    }

    private static Totals totals(
            Matrix matrix, List<Column> columns, WeightedTotals totals, boolean leads, PageContext context) {
        Words words = context.words();
        int scale = context.comparison().metadata().scale();
        int leader = totals.leader().orElse(-1);
        var cells = new ArrayList<Total>();
        for (int i = 0; i < columns.size(); i++) {
            Double share = totals.totals().get(i).share();
            cells.add(
                    new Total(columns.get(i).mark(), share == null ? "" : words.number(share * scale, 2), i == leader));
        }
        double weight = matrix.scored().stream()
                .mapToDouble(c -> c.weight() == null ? 1 : c.weight().doubleValue())
                .sum();
        return new Totals(
                words.text(matrix.weighted() ? "total" : "average"),
                matrix.weighted() ? words.number(weight) : "",
                cells,
                leads ? LeadView.of(totals, matrix, context) : null);
    }
}
