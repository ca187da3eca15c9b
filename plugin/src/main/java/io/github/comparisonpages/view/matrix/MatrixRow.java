package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.relate.address.HeadingAnchors;
import io.github.comparisonpages.score.NormalizedScore;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.OptionMarks;
import io.github.comparisonpages.view.ViewContext;
import io.github.comparisonpages.view.chart.SvgNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A criterion.
 *
 * @param number its number in the table, from 1
 * @param direction words for a direction that the name does not tell in words; empty otherwise
 * @param weight its weight; empty where the author gives none
 * @param extras what stands in the author's further columns
 */
public record MatrixRow(
        String anchor,
        int number,
        List<Inline> name,
        String direction,
        String weight,
        List<CellView> cells,
        Contrast contrast,
        List<List<Inline>> extras) {

    public MatrixRow {
        name = List.copyOf(name);
        cells = List.copyOf(cells);
        extras = List.copyOf(extras);
    }

    /**
     * How the options differ here.
     *
     * @param counts whether the row is on a scale, so that a reader can weigh it
     * @param shared whether the same is said of every option, so that once is enough
     * @param alike whether all options are alike here
     * @param gap how much the row can move the result, as machines read it
     * @param lead which of two options leads; null where nobody can tell, or where there are not two
     */
    public record Contrast(
            boolean counts,
            boolean shared,
            boolean alike,
            String gap,
            @Nullable LeadView lead) {}

    static MatrixRow of(Criterion criterion, int number, boolean leads, Matrix matrix, ViewContext context) {
        Messages words = context.words();
        String name = PlainText.of(criterion.name());
        boolean told = !criterion.lowerIsBetter() || tellsDirection(name, words);
        var weight = criterion.weight();
        return new MatrixRow(
                context.anchors().next("criterion-" + HeadingAnchors.slug(name)),
                number,
                criterion.name(),
                told ? "" : words.text("lowerIsBetter"),
                weight == null ? "" : words.number(weight.doubleValue()),
                cells(criterion, matrix, context),
                new Contrast(
                        criterion.scored(),
                        shared(criterion),
                        alike(criterion),
                        gap(criterion),
                        leads ? LeadView.of(criterion, matrix, context) : null),
                criterion.extras());
    }

    private static List<CellView> cells(Criterion criterion, Matrix matrix, ViewContext context) {
        Comparison comparison = context.comparison();
        int leader = NormalizedScore.leader(criterion).orElse(-1);
        var cells = new ArrayList<CellView>();
        for (int column = 0; column < criterion.cells().size(); column++) {
            int mark = column < matrix.optionIds().size()
                    ? OptionMarks.of(comparison, matrix.optionIds().get(column))
                    : OptionMarks.NONE;
            var score = NormalizedScore.of(criterion, column);
            cells.add(CellView.of(
                    criterion.cells().get(column),
                    mark,
                    column == leader,
                    criterion.best() != null && criterion.best() == column,
                    score.isPresent() ? String.valueOf(score.getAsDouble()) : "",
                    comparison.metadata().scale(),
                    context.words()));
        }
        return cells;
    }

    /** Plain words alike: a link or other format may differ where its words do not. */
    private static boolean shared(Criterion criterion) {
        return alike(criterion)
                && criterion.cells().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT)
                && criterion.cells().stream()
                        .flatMap(cell -> cell.value().stream())
                        .allMatch(Inline.Text.class::isInstance);
    }

    /** Returns whether no cell says anything else than the first. */
    private static boolean alike(Criterion criterion) {
        return criterion.cells().size() > 1
                && criterion.cells().stream().map(MatrixRow::said).distinct().count() == 1;
    }

    private static Object said(Cell cell) {
        Double score = cell.score();
        boolean word = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.QUANTITY;
        return score != null ? score : word ? PlainText.of(cell.value()) : cell.kind();
    }

    private static String gap(Criterion criterion) {
        var scores = IntStream.range(0, criterion.cells().size())
                .mapToObj(column -> NormalizedScore.of(criterion, column))
                .flatMapToDouble(OptionalDouble::stream)
                .summaryStatistics();
        var weight = criterion.weight();
        double gap = scores.getCount() < 2 ? 0 : scores.getMax() - scores.getMin();
        return SvgNumber.of(gap * 100 * (weight == null ? 1 : weight.doubleValue()));
    }

    private static boolean tellsDirection(String name, Messages words) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("better")
                || lower.contains(words.text("lowerIsBetter").toLowerCase(Locale.ROOT));
    }
}
