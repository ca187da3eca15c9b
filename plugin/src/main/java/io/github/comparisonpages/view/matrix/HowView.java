package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Piece;
import io.github.comparisonpages.view.ViewContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the totals of a page come about: only what was done with this page's own table.
 *
 * @param anchor where the sentences stand; a link there opens them
 * @param sentences each as pieces
 */
public record HowView(String anchor, List<List<Piece>> sentences) {

    private static final Set<Cell.Kind> WORDS =
            EnumSet.of(Cell.Kind.YES, Cell.Kind.NO, Cell.Kind.PARTIAL, Cell.Kind.HIGH, Cell.Kind.MEDIUM, Cell.Kind.LOW);

    public HowView {
        sentences = sentences.stream().map(List::copyOf).toList();
    }

    /** Empty where a page has no totals. */
    public static Optional<HowView> of(ViewContext context) {
        Comparison comparison = context.comparison();
        return WeightedTotals.matrix(comparison)
                .map(matrix -> new HowView(context.anchors().next("how"), sentences(matrix, context)));
    }

    private static List<List<Piece>> sentences(Matrix matrix, ViewContext context) {
        Comparison comparison = context.comparison();
        Messages words = context.words();
        int scale = comparison.metadata().scale();
        var kinds = matrix.scored().stream()
                .flatMap(c -> c.cells().stream())
                .map(Cell::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cell.Kind.class)));
        var sentences = new ArrayList<List<Piece>>();
        sentences.add(words.pieces("howScale", scale));
        if (kinds.stream().anyMatch(WORDS::contains)) {
            sentences.add(words.pieces("howWords", scale, words.number(scale / 2.0)));
        }
        if (kinds.contains(Cell.Kind.PERCENT)) {
            sentences.add(words.pieces("howPercent", scale));
        }
        if (matrix.scored().stream().anyMatch(Criterion::lowerIsBetter)) {
            sentences.add(words.pieces("weighTurned", scale));
        }
        sentences.add(words.pieces(matrix.weighted() ? "howWeighted" : "howAverage"));
        if (matrix.weighted() && matrix.scored().stream().anyMatch(c -> c.weight() == null)) {
            sentences.add(words.pieces("howUnweighted"));
        }
        if (WeightedTotals.of(matrix).totals().stream().anyMatch(t -> t.leftOut() > 0)) {
            sentences.add(words.pieces("howLeftOut"));
        }
        WorkedTotal.of(matrix, comparison, words).ifPresent(sentences::add);
        context.firmness().ifPresent(f -> sentences.add(words.pieces(f.margin() > 0 ? "howEstimated" : "howExact")));
        return sentences;
    }
}
