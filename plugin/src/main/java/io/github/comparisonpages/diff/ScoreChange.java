package io.github.comparisonpages.diff;

import io.github.comparisonpages.diff.Lead.Firmness;
import io.github.comparisonpages.model.Comparison;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a page's table of criteria says something else than before.
 *
 * @param before who led; null where the scores gave no totals
 * @param now who leads
 * @param movement what became of the lead
 * @param criteria the criteria that came and went, and the weights that changed
 * @param cells the cells that changed, row by row
 */
public record ScoreChange(
        @Nullable Lead before,
        @Nullable Lead now,
        Movement movement,
        List<CriterionChange> criteria,
        List<CellChange> cells) {

    /** What is less is the rounding of shares. */
    private static final double NOTICEABLE = 0.005;

    public ScoreChange {
        criteria = List.copyOf(criteria);
        cells = List.copyOf(cells);
    }

    /** What became of the lead. */
    public enum Movement {
        /** Another option leads. */
        FLIPPED,
        /** An option leads alone, and none did. */
        TAKEN,
        /** Nobody leads alone any more. */
        LEVELLED,
        /** The same option leads, and less would change that. */
        CLOSER,
        /** The same option leads, and it takes more to change that. */
        FIRMER,
        /** Nothing, or nobody can tell. */
        NONE
    }

    /** Returns what changed; empty where nothing did. */
    static Optional<ScoreChange> of(Comparison before, Comparison now, OptionPairs options) {
        var table = TableChange.of(before, now, options);
        Lead earlier = Lead.of(before).orElse(null);
        Lead later = Lead.of(now).orElse(null);
        var movement = earlier == null || later == null ? Movement.NONE : movement(earlier, later, options);
        if (table.criteria().isEmpty() && table.cells().isEmpty() && movement == Movement.NONE) {
            return Optional.empty();
        }
        return Optional.of(new ScoreChange(earlier, later, movement, table.criteria(), table.cells()));
    }

    private static Movement movement(Lead before, Lead now, OptionPairs options) {
        if (before.optionId().isEmpty()) {
            return now.optionId().isEmpty() ? Movement.NONE : Movement.TAKEN;
        }
        if (now.optionId().isEmpty()) {
            return Movement.LEVELLED;
        }
        if (!options.now(before.optionId()).orElse("").equals(now.optionId())) {
            return Movement.FLIPPED;
        }
        Firmness earlier = before.firmness();
        Firmness later = now.firmness();
        return earlier == null || later == null ? Movement.NONE : firmness(earlier, later);
    }

    private static Movement firmness(Firmness before, Firmness now) {
        double gained = now.share() - before.share();
        if (Math.abs(gained) <= before.margin() + now.margin() + NOTICEABLE) {
            gained = distance(now) - distance(before);
        }
        if (Double.isNaN(gained) || Math.abs(gained) <= NOTICEABLE) {
            return Movement.NONE;
        }
        return gained < 0 ? Movement.CLOSER : Movement.FIRMER;
    }

    /** Two leads that no weight moves are equally far from that: the difference is no number. */
    private static double distance(Firmness firmness) {
        var nearest = firmness.nearest();
        return nearest == null ? Double.POSITIVE_INFINITY : nearest.distance();
    }
}
