package io.github.comparisonpages.score;

import java.util.SplittableRandom;

/**
 * Weightings that fill all possible ones evenly: the spread points, shifted at random each round, and each coordinate
 * made an exponential variable, since such variables over their sum are uniform on the simplex.
 */
final class Weightings {

    static final int ROUNDS = 16;
    static final int A_ROUND = 1024;
    static final int COUNT = ROUNDS * A_ROUND;

    private static final long SEED = 20_000;
    /** What most tables need is made once. */
    private static final Weightings USUAL = new Weightings(12);

    private final double[][] rows;

    private Weightings(int rows) {
        var random = new SplittableRandom(SEED);
        this.rows = new double[rows][COUNT];
        for (int row = 0; row < rows; row++) {
            double[] spread = SpreadPoints.coordinates(row, A_ROUND);
            for (int round = 0; round < ROUNDS; round++) {
                double shift = random.nextDouble();
                for (int i = 0; i < A_ROUND; i++) {
                    double moved = spread[i] + shift;
                    this.rows[row][round * A_ROUND + i] = -Math.log(1 - (moved < 1 ? moved : moved - 1));
                }
            }
        }
    }

    /** Weightings of at least so many rows. */
    static Weightings of(int rows) {
        return rows <= USUAL.rows.length ? USUAL : new Weightings(rows);
    }

    /** Returns the row's weight in each weighting, in units of their own. */
    double[] row(int row) {
        return rows[row];
    }
}
