package io.github.comparisonpages.score;

import io.github.comparisonpages.model.matrix.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How much the lead depends on the weights. For example, where A is better by 4 under x and B by 2 under y, and both
 * weigh 1, A leads in 2/3 of all weightings, and B as soon as x weighs less than 0.5 or y more than 2.
 *
 * @param leader the column that leads with the author's weights, from 0
 * @param share the share of all weightings in which it leads alone, from 0 to 1, where each way to divide one whole
 *     among the criteria is as likely as any other
 * @param margin how far off the share may be; 0 where it is exact: for two options that count under the same criteria,
 *     and wherever no more than two can lead at all
 * @param flips the single changes that move the lead, the smallest first, at most two a criterion: down and up
 */
public record Sensitivity(int leader, double share, double margin, List<Flip> flips) {

    /** Beyond that many criteria the answer would tell a reader nothing. */
    private static final int MOST_CRITERIA = 40;

    /** A billionth is finer than any weight, and hides the rounding of binary fractions. */
    private static final double FINEST = 1e9;

    public Sensitivity {
        flips = List.copyOf(flips);
    }

    /**
     * Returns the firmness of the matrix's lead; empty where no option leads alone, or where the criteria are fewer
     * than 2 or more than 40.
     */
    public static Optional<Sensitivity> of(Matrix matrix) {
        var leader = leader(matrix);
        if (leader.isEmpty()) {
            return Optional.empty();
        }
        var scores = ScoreMatrix.of(matrix);
        var share = RankAcceptability.of(ScoreMatrix.scored(matrix), leader.getAsInt());
        return Optional.of(new Sensitivity(
                leader.getAsInt(), share.value(), share.margin(), flips(matrix, scores, leader.getAsInt())));
    }

    /**
     * Returns the flips alone, without the share, which may take thousands of draws; none where there is no firmness.
     */
    public static List<Flip> flips(Matrix matrix) {
        var leader = leader(matrix);
        return leader.isEmpty() ? List.of() : List.copyOf(flips(matrix, ScoreMatrix.of(matrix), leader.getAsInt()));
    }

    private static OptionalInt leader(Matrix matrix) {
        int criteria = matrix.scored().size();
        return criteria < 2 || criteria > MOST_CRITERIA
                ? OptionalInt.empty()
                : WeightedTotals.of(matrix).leader();
    }

    private static List<Flip> flips(Matrix matrix, ScoreMatrix scores, int leader) {
        double[] weights = WeightedTotals.weights(matrix);
        double sum = Arrays.stream(weights).sum();
        double[] parts = Arrays.stream(weights).map(w -> w / sum).toArray();
        var flips = new ArrayList<Flip>();
        for (int row = 0; row < weights.length; row++) {
            var one = new OneWeight(scores, parts, row);
            for (boolean more : new boolean[] {false, true}) {
                flip(one, row, parts[row], more, leader, sum).ifPresent(flips::add);
            }
        }
        flips.sort(Comparator.comparingDouble(f -> Math.abs(f.weight() - weights[f.row()])));
        return flips;
    }

    private static Optional<Flip> flip(OneWeight one, int row, double own, boolean more, int leader, double sum) {
        var loss = one.loss(leader, own, more);
        var atZero = one.leaders(0);
        if (loss.isEmpty()) {
            // Without the criterion the leader may have nothing left that counts.
            boolean lost = !more && !atZero.isEmpty() && !atZero.contains(leader);
            return lost ? Optional.of(new Flip(row, 0, null, false, atZero)) : Optional.empty();
        }
        var leaders = one.leadersBeyond(loss.getAsDouble(), more);
        OptionalDouble end = one.loss(leaders.get(0), loss.getAsDouble(), more);
        boolean toZero = !more && end.isEmpty() && !atZero.equals(leaders);
        Double until = end.isPresent() ? (Double) weight(end.getAsDouble() * sum) : toZero ? (Double) 0.0 : null;
        return Optional.of(new Flip(row, weight(loss.getAsDouble() * sum), until, more, leaders));
    }

    private static double weight(double exact) {
        return Math.rint(exact * FINEST) / FINEST;
    }
}
