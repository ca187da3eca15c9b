package io.github.comparisonpages.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of one weight that moves the lead. At the weight itself the options are even; the lead is another's beyond.
 *
 * @param row the criterion, from 0
 * @param weight the weight beyond which the lead is another's; 0 without {@code more} means no weight at all
 * @param until the weight beyond which that is over again; null where it never is
 * @param more whether beyond means above
 * @param leaders the columns that lead beyond, from 0; several where they are even
 */
public record Flip(int row, double weight, @Nullable Double until, boolean more, List<Integer> leaders) {

    private static final int FEWEST_PLACES = 2;
    private static final int MOST_PLACES = 9;

    public Flip {
        leaders = List.copyOf(leaders);
    }

    /**
     * Returns the weight in as few decimals as may be, 2 or more: rounded beyond, so that what is said of it stays
     * true.
     */
    public BigDecimal from() {
        return rounded(weight, more ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    /** Returns the end of the stretch, rounded towards its start; null where there is none. */
    public @Nullable BigDecimal to() {
        return until == null ? null : rounded(until, more ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private BigDecimal rounded(double value, RoundingMode mode) {
        // What binary fractions add to a decimal one is not to be rounded up.
        var exact = BigDecimal.valueOf(value).setScale(MOST_PLACES, RoundingMode.HALF_UP);
        return exact.setScale(places(), mode).stripTrailingZeros();
    }

    /** Two, but for stretches that are narrower than that. */
    private int places() {
        double length = until == null ? weight : Math.abs(until - weight);
        int places = FEWEST_PLACES;
        while (places < MOST_PLACES && length > 0 && length * Math.pow(10, places) < 3) {
            places++;
        }
        return places;
    }
}
