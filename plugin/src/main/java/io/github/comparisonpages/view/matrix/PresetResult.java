package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.model.matrix.Weighting;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.score.WeightedTotals.Total;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Piece;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says who leads with other weights, in the words of the sliders' result. */
final class PresetResult {

    private PresetResult() {}

    /** Returns the sentence; empty where fewer than two options have a total. */
    static List<Piece> of(Comparison comparison, Matrix matrix, Weighting preset, Messages words) {
        double[] weights =
                preset.weights().stream().mapToDouble(BigDecimal::doubleValue).toArray();
        var ranked = WeightedTotals.of(matrix, weights).totals().stream()
                .filter(total -> total.share() != null)
                .sorted(Comparator.comparingInt(Total::rank))
                .toList();
        if (ranked.size() < 2) {
            return List.of();
        }
        Total first = ranked.get(0);
        Total second = ranked.get(1);
        String names = ranked.stream()
                .filter(total -> total.rank() == 1)
                .map(total -> name(total, comparison).text())
                .collect(Collectors.joining(", "));
        return second.rank() == 1
                ? words.pieces("liveEven", score(first, comparison, words), Piece.name(names))
                : words.pieces(
                        "liveLead",
                        name(first, comparison),
                        score(first, comparison, words),
                        name(second, comparison),
                        score(second, comparison, words));
    }

    private static Piece name(Total total, Comparison comparison) {
        return Piece.name(comparison.option(total.optionId()).map(o -> o.name()).orElse(total.optionId()));
    }

    private static String score(Total total, Comparison comparison, Messages words) {
        Double share = total.share();
        return share == null ? "" : words.number(share * comparison.metadata().scale(), 2);
    }
}
