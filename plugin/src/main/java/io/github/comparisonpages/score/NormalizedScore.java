package io.github.comparisonpages.score;

import io.github.comparisonpages.model.matrix.Criterion;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How good a cell is: from 0, the worst, to 1, the best, once the criterion's direction is taken into account. */
public final class NormalizedScore {

    /** What differs by less than this differs only by the rounding of binary fractions. */
    static final double EVEN = 1e-9;

    private NormalizedScore() {}

    /** Returns how good the cell in this column is, from 0 to 1; empty where it says nothing that counts. */
    public static OptionalDouble of(Criterion criterion, int column) {
        Double score = criterion.cells().get(column).score();
        return score == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(criterion.lowerIsBetter() ? 1 - score : score);
    }

    /**
     * Returns the one column, from 0, that is better than all others; empty where two share the lead or fewer than two
     * count.
     */
    public static OptionalInt leader(Criterion criterion) {
        int leader = -1;
        int counted = 0;
        boolean shared = false;
        double best = -1;
        for (int column = 0; column < criterion.cells().size(); column++) {
            OptionalDouble score = of(criterion, column);
            if (score.isEmpty()) {
                continue;
            }
            counted++;
            double lead = score.getAsDouble() - best;
            if (lead > EVEN) {
                best = score.getAsDouble();
                leader = column;
                shared = false;
            } else if (lead > -EVEN) {
                shared = true;
            }
        }
        return counted < 2 || shared ? OptionalInt.empty() : OptionalInt.of(leader);
    }
}
