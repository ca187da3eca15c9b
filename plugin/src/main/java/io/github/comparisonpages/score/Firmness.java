package io.github.comparisonpages.score;

import io.github.comparisonpages.model.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * How much the lead depends on the weights.
 *
 * @param leader the column that leads with the author's weights, from 0
 * @param share the share of all weightings in which it leads alone, from 0 to 1, where any weight from 0 up is as likely
 *     as any other
 * @param flips the single changes that move the lead, the smallest first, at most one a criterion
 */
public record Firmness(int leader, double share, List<Flip> flips) {

    private static final int DRAWS = 20_000;
    private static final long SEED = 20_000;
    /** Beyond that many criteria the answer would cost seconds and tell a reader nothing. */
    private static final int MOST_CRITERIA = 40;

    private static final int LIGHTEST_RANGE = 5;
    private static final int HEAVIEST_RANGE = 100;

    public Firmness {
        flips = List.copyOf(flips);
    }

    /**
     * A change of one weight that moves the lead.
     *
     * @param row the criterion, from 0
     * @param weight the nearest whole weight at which another option leads
     * @param more whether that weight is above the author's
     * @param leader the column that leads then, from 0
     */
    public record Flip(int row, int weight, boolean more, int leader) {}

    /** The firmness of the matrix's lead; empty where no option leads alone, or where the criteria are fewer than 2 or more than 40. */
    public static Optional<Firmness> of(Matrix matrix) {
        var leader = leader(matrix);
        return leader.isEmpty()
                ? Optional.empty()
                : Optional.of(new Firmness(
                        leader.getAsInt(), share(matrix, leader.getAsInt()), flips(matrix, leader.getAsInt())));
    }

    /** The flips alone, without the share, which takes thousands of draws; none where there is no firmness. */
    public static List<Flip> flips(Matrix matrix) {
        var leader = leader(matrix);
        return leader.isEmpty() ? List.of() : List.copyOf(flips(matrix, leader.getAsInt()));
    }

    private static OptionalInt leader(Matrix matrix) {
        int criteria = matrix.criteria().size();
        return criteria < 2 || criteria > MOST_CRITERIA
                ? OptionalInt.empty()
                : WeightedTotals.of(matrix).leader();
    }

    /** Drawn rather than integrated, since left-out cells make a total a quotient; the seed makes each run alike. */
    private static double share(Matrix matrix, int leader) {
        var random = new SplittableRandom(SEED);
        var weights = new double[matrix.criteria().size()];
        int leads = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int row = 0; row < weights.length; row++) {
                weights[row] = random.nextDouble();
            }
            if (WeightedTotals.of(matrix, weights).leader().orElse(-1) == leader) {
                leads++;
            }
        }
        return (double) leads / DRAWS;
    }

    private static List<Flip> flips(Matrix matrix, int leader) {
        double[] weights = WeightedTotals.weights(matrix);
        double heaviest = Arrays.stream(weights).max().orElse(0);
        int range = (int) Math.min(HEAVIEST_RANGE, Math.max(LIGHTEST_RANGE, Math.ceil(heaviest)));
        var flips = new ArrayList<Flip>();
        for (int row = 0; row < weights.length; row++) {
            double own = weights[row];
            Flip nearest = null;
            for (int weight = 0; weight <= range; weight++) {
                weights[row] = weight;
                int other = WeightedTotals.of(matrix, weights).leader().orElse(leader);
                if (other != leader && (nearest == null || Math.abs(weight - own) < Math.abs(nearest.weight() - own))) {
                    nearest = new Flip(row, weight, weight > own, other);
                }
            }
            weights[row] = own;
            if (nearest != null) {
                flips.add(nearest);
            }
        }
        flips.sort(Comparator.comparingDouble(f -> Math.abs(f.weight() - weights[f.row()])));
        return flips;
    }
}
