package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.NormalizedScore;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The sum behind the best total, with its numbers: "Ferry: (3 × 5 + 2 × 4) ÷ 5 = 4.60". */
final class WorkedTotal {

    /** More terms than that nobody follows. */
    private static final int MOST_TERMS = 12;

    private static final double UNSEEN = 1e-6;

    private WorkedTotal() {}

    static Optional<List<Piece>> of(Matrix matrix, Comparison comparison, Messages words) {
        var totals = WeightedTotals.of(matrix).totals();
        for (int column = 0; column < totals.size(); column++) {
            Double share = totals.get(column).share();
            int terms = totals.get(column).counted();
            if (totals.get(column).rank() == 1 && share != null && 1 < terms && terms <= MOST_TERMS) {
                String id = totals.get(column).optionId();
                String sum = sum(matrix, column, share, comparison.metadata().scale(), words);
                return Optional.of(List.of(
                        Piece.name(comparison.option(id).map(o -> o.name()).orElse(id)),
                        new Piece(": ", false),
                        Piece.name(sum)));
            }
        }
        return Optional.empty();
    }

    private static String sum(Matrix matrix, int column, double share, int scale, Messages words) {
        var terms = new ArrayList<String>();
        double divisor = 0;
        boolean rounded = unlike(share * scale);
        for (Criterion criterion : matrix.criteria()) {
            OptionalDouble merit = NormalizedScore.of(criterion, column);
            if (merit.isPresent()) {
                var weight = WeightScale.weight(criterion);
                double score = merit.getAsDouble() * scale;
                rounded |= unlike(score);
                divisor += weight.doubleValue();
                terms.add((matrix.weighted() ? words.number(weight) + " × " : "") + words.number(score));
            }
        }
        return "(" + String.join(" + ", terms) + ") ÷ " + words.number(divisor) + (rounded ? " ≈ " : " = ")
                + words.number(share * scale, 2);
    }

    /** Returns whether two decimals do not tell the whole number. */
    private static boolean unlike(double number) {
        return Math.abs(number * 100 - Math.rint(number * 100)) > UNSEEN;
    }
}
