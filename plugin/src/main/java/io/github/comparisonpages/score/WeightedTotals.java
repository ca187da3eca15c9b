package io.github.comparisonpages.score;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What each option of a matrix reaches in all: the mean of its scores, each as heavy as its criterion. A criterion
 * without a weight weighs 1. A cell that says nothing that counts is left out together with its weight, so that what
 * nobody knows makes no option better or worse; so is a row of facts. For example, scores 1 and 0.5 of weights 3 and 1
 * make 0.875.
 *
 * @param totals one a column of the matrix, in its order
 */
public record WeightedTotals(List<Total> totals) {

    public WeightedTotals {
        totals = List.copyOf(totals);
    }

    /**
     * What one option reaches.
     *
     * @param share from 0, the worst, to 1, the best; null where no cell of the column counts
     * @param counted how many cells count
     * @param leftOut how many of those on a scale do not
     * @param rank 1 for the best; options that are even share a rank; 0 where there is no share
     */
    public record Total(String optionId, @Nullable Double share, int counted, int leftOut, int rank) {}

    /** Returns the first matrix of a comparison that gives a total to two options or more; empty where none does. */
    public static Optional<Matrix> matrix(Comparison comparison) {
        for (Matrix matrix : comparison.matrices()) {
            if (matrix.measures() && of(matrix).ranked() > 1) {
                return Optional.of(matrix);
            }
        }
        return Optional.empty();
    }

    /** Returns how many options have a share. */
    public int ranked() {
        int ranked = 0;
        for (Total total : totals) {
            ranked += total.share() == null ? 0 : 1;
        }
        return ranked;
    }

    /** Returns the totals with the author's own weights. */
    public static WeightedTotals of(Matrix matrix) {
        return of(matrix, weights(matrix));
    }

    /** Returns the totals with other weights, one a criterion, each 0 or more. */
    public static WeightedTotals of(Matrix matrix, double[] weights) {
        int columns = matrix.optionIds().size();
        var shares = new @Nullable Double[columns];
        var counted = new int[columns];
        for (int column = 0; column < columns; column++) {
            double sum = 0;
            double weight = 0;
            for (int row = 0; row < weights.length; row++) {
                OptionalDouble score = NormalizedScore.of(matrix.criteria().get(row), column);
                if (score.isPresent()) {
                    sum += weights[row] * score.getAsDouble();
                    weight += weights[row];
                    counted[column]++;
                }
            }
            shares[column] = weight > 0 ? (Double) Math.min(1, sum / weight) : null;
        }
        int scored = matrix.scored().size();
        var totals = new ArrayList<Total>();
        for (int column = 0; column < columns; column++) {
            totals.add(new Total(
                    matrix.optionIds().get(column),
                    shares[column],
                    counted[column],
                    scored - counted[column],
                    rank(shares, column)));
        }
        return new WeightedTotals(totals);
    }

    /**
     * Returns the column that leads alone, from 0; empty where the lead is shared or fewer than two options have a
     * total.
     */
    public OptionalInt leader() {
        int first = -1;
        int ranked = 0;
        for (int column = 0; column < totals.size(); column++) {
            int rank = totals.get(column).rank();
            ranked += rank > 0 ? 1 : 0;
            if (rank == 1) {
                if (first >= 0) {
                    return OptionalInt.empty();
                }
                first = column;
            }
        }
        return ranked < 2 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    static double[] weights(Matrix matrix) {
        return matrix.criteria().stream().mapToDouble(WeightedTotals::weight).toArray();
    }

    private static double weight(Criterion criterion) {
        var weight = criterion.weight();
        return weight == null ? 1 : weight.doubleValue();
    }

    private static int rank(@Nullable Double[] shares, int column) {
        Double own = shares[column];
        if (own == null) {
            return 0;
        }
        int rank = 1;
        for (Double other : shares) {
            if (other != null && other - own > NormalizedScore.EVEN) {
                rank++;
            }
        }
        return rank;
    }
}
