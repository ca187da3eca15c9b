package io.github.comparisonpages.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The totals of all columns as functions of one criterion's weight, the others staying as they are: (a + mx) / (b + kx)
 * each, where k is 1 if the criterion counts for the column and 0 if not. The author's weights sum up to 1 here.
 */
final class OneWeight {

    /** Smaller than any difference of two totals, greater than any rounding of binary fractions. */
    private static final double NOISE = 1e-13;

    private static final double NEAR = 1e-9;
    private static final double JUST_BEYOND = 1e-6;

    private final double[] a;
    private final double[] b;
    private final double[] m;
    private final double[] k;

    OneWeight(ScoreMatrix scores, double[] weights, int row) {
        int columns = scores.columns();
        a = new double[columns];
        b = new double[columns];
        m = new double[columns];
        k = new double[columns];
        for (int column = 0; column < columns; column++) {
            for (int other = 0; other < scores.rows(); other++) {
                if (other != row && scores.counts(column, other)) {
                    a[column] += weights[other] * scores.of(column, other);
                    b[column] += weights[other];
                }
            }
            boolean counts = scores.counts(column, row);
            m[column] = counts ? scores.of(column, row) : 0;
            k[column] = counts ? 1 : 0;
        }
    }

    /**
     * Returns the columns with the best total at this weight, which may be several; none where fewer than two have a
     * total.
     */
    List<Integer> leaders(double x) {
        int known = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < a.length; column++) {
            double total = total(column, x);
            if (!Double.isNaN(total)) {
                known++;
                best = Math.max(best, total);
            }
        }
        var leaders = new ArrayList<Integer>();
        for (int column = 0; known > 1 && column < a.length; column++) {
            if (best - total(column, x) < NormalizedScore.EVEN) {
                leaders.add(column);
            }
        }
        return leaders;
    }

    private double total(int column, double x) {
        return (a[column] + m[column] * x) / (b[column] + k[column] * x);
    }

    /** Returns the columns with the best total right beyond this weight. */
    List<Integer> leadersBeyond(double x, boolean up) {
        return leaders(up ? x + JUST_BEYOND : Math.max(x - JUST_BEYOND, x / 2));
    }

    /** Returns the nearest weight beyond which another column is before the leader; empty where there is none. */
    OptionalDouble loss(int leader, double from, boolean up) {
        OptionalDouble nearest = OptionalDouble.empty();
        for (int rival = 0; rival < a.length; rival++) {
            var loss = loss(leader, rival, from, up);
            boolean nearer = loss.isPresent()
                    && (nearest.isEmpty()
                            || (up
                                    ? loss.getAsDouble() < nearest.getAsDouble()
                                    : loss.getAsDouble() > nearest.getAsDouble()));
            nearest = nearer ? loss : nearest;
        }
        return nearest;
    }

    /** Between two roots the margin keeps its sign, so that a look at the middle tells the whole stretch. */
    private OptionalDouble loss(int leader, int rival, double from, boolean up) {
        double[] roots = roots(leader, rival)
                .filter(root -> root > 0 && (up ? root > from + NEAR : root < from - NEAR))
                .sorted()
                .toArray();
        double at = from;
        for (int i = 0; i < roots.length; i++) {
            double root = roots[up ? i : roots.length - 1 - i];
            if (margin(leader, rival, (at + root) / 2) < -NOISE) {
                return OptionalDouble.of(at);
            }
            at = root;
        }
        return margin(leader, rival, up ? at + 1 : at / 2) < -NOISE ? OptionalDouble.of(at) : OptionalDouble.empty();
    }

    /** Positive where the one's total is the greater; the totals' difference times their denominators. */
    private double margin(int one, int other, double x) {
        return (a[one] + m[one] * x) * (b[other] + k[other] * x) - (a[other] + m[other] * x) * (b[one] + k[one] * x);
    }

    private DoubleStream roots(int one, int other) {
        double square = k[one] * k[other] * (m[one] - m[other]);
        double slope = a[one] * k[other] + m[one] * b[other] - a[other] * k[one] - m[other] * b[one];
        double constant = a[one] * b[other] - a[other] * b[one];
        return Math.abs(square) < NEAR ? linear(slope, constant) : quadratic(square, slope, constant);
    }

    private static DoubleStream linear(double slope, double constant) {
        return Math.abs(slope) < NOISE ? DoubleStream.empty() : DoubleStream.of(-constant / slope);
    }

    /** By way of the root that no subtraction blurs. A double root is no change of sign. */
    private static DoubleStream quadratic(double square, double slope, double constant) {
        double discriminant = slope * slope - 4 * square * constant;
        if (discriminant <= 0) {
            return DoubleStream.empty();
        }
        double sharp = -(slope + Math.copySign(Math.sqrt(discriminant), slope)) / 2;
        return DoubleStream.of(sharp / square, constant / sharp);
    }
}
