package io.github.comparisonpages.score;

import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The scores of a matrix, read once: thousands of weightings are tried on them. */
final class ScoreMatrix {

    /** One array a column; NaN where a cell says nothing that counts. */
    private final double[][] columns;

    /** Of each column the rows in which it counts. */
    private final int[][] rows;

    private ScoreMatrix(double[][] columns) {
        this.columns = columns;
        this.rows = Stream.of(columns).map(ScoreMatrix::rows).toArray(int[][]::new);
    }

    /** Returns one row a criterion. */
    static ScoreMatrix of(Matrix matrix) {
        return of(matrix, matrix.criteria());
    }

    /** Returns the same without the rows in which nothing counts. */
    static ScoreMatrix scored(Matrix matrix) {
        return of(matrix, matrix.scored());
    }

    private static ScoreMatrix of(Matrix matrix, List<Criterion> criteria) {
        return new ScoreMatrix(IntStream.range(0, matrix.optionIds().size())
                .mapToObj(column -> criteria.stream()
                        .mapToDouble(c -> NormalizedScore.of(c, column).orElse(Double.NaN))
                        .toArray())
                .toArray(double[][]::new));
    }

    int columns() {
        return columns.length;
    }

    int rows() {
        return columns[0].length;
    }

    double of(int column, int row) {
        return columns[column][row];
    }

    boolean counts(int column, int row) {
        return !Double.isNaN(columns[column][row]);
    }

    /** Returns the rows in which the column counts. */
    IntStream rows(int column) {
        return IntStream.of(rows[column]);
    }

    private static int[] rows(double[] scores) {
        return IntStream.range(0, scores.length)
                .filter(row -> !Double.isNaN(scores[row]))
                .toArray();
    }

    /** Returns whether both columns count in the same rows, so that their totals have the same denominator. */
    boolean comparable(int one, int other) {
        return Arrays.equals(rows[one], rows[other]);
    }

    /**
     * Returns whether no weights put the other column before this one. Where nothing counts, that is as good as the
     * worst.
     */
    boolean neverBehind(int column, int other) {
        if (comparable(column, other)) {
            for (int row : rows[column]) {
                if (of(column, row) - of(other, row) <= -NormalizedScore.EVEN) {
                    return false;
                }
            }
            return true;
        }
        double worst = rows(column).mapToDouble(row -> of(column, row)).min().orElse(0);
        double best = rows(other).mapToDouble(row -> of(other, row)).max().orElse(0);
        return worst - best > -NormalizedScore.EVEN;
    }

    /**
     * Returns the column's total under each of the weightings.
     *
     * @param weights what {@link #weights} gives for the column, or for one that is comparable
     */
    double[] totals(int column, Weightings weightings, double[] weights) {
        var sums = new double[Weightings.COUNT];
        for (int row : rows[column]) {
            double score = of(column, row);
            double[] own = weightings.row(row);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += own[i] * score;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= weights[i];
        }
        return sums;
    }

    /** Returns the sum of the weights of what counts for the column, under each of the weightings. */
    double[] weights(int column, Weightings weightings) {
        var weights = new double[Weightings.COUNT];
        for (int row : rows[column]) {
            double[] own = weightings.row(row);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += own[i];
            }
        }
        return weights;
    }
}
