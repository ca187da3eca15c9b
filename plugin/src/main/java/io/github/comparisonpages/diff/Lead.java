package io.github.comparisonpages.diff;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.Flip;
import io.github.comparisonpages.score.Sensitivity;
import io.github.comparisonpages.score.WeightedTotals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who leads by a page's scores, and how firmly.
 *
 * @param optionId the option that leads alone; empty where the lead is shared
 * @param leader its name
 * @param totals what each option reaches, in the order of the table
 * @param firmness how much the lead depends on the weights; null where nobody leads alone, or the criteria are too few or too many
 */
public record Lead(
        String optionId,
        String leader,
        List<Total> totals,
        @Nullable Firmness firmness) {

    public Lead {
        totals = List.copyOf(totals);
    }

    /**
     * What an option reaches.
     *
     * @param points from 0 to the comparison's scale
     */
    public record Total(String option, double points) {}

    /**
     * How much a lead depends on the weights.
     *
     * @param share the share of all weightings in which it stays, from 0 to 1
     * @param margin how far off the share may be
     * @param nearest the smallest change of one weight that moves the lead; null where none does
     */
    public record Firmness(
            double share, double margin, @Nullable Nearest nearest) {}

    /**
     * A change of one weight that moves the lead.
     *
     * @param weight what the criterion weighs
     * @param limit what it may weigh at most, or at least, before the lead moves
     * @param more whether the lead moves where it weighs more
     * @param leader who leads then; several names with commas where they are even
     */
    public record Nearest(String criterion, BigDecimal weight, BigDecimal limit, boolean more, String leader) {

        /** Returns how much of the weight has to change, as a share of it. */
        double distance() {
            double own = weight.doubleValue();
            return Math.abs(limit.doubleValue() - own) / Math.max(own, 1);
        }
    }

    /** Returns the lead of a comparison's main table; empty where none gives a total to two options. */
    static Optional<Lead> of(Comparison comparison) {
        return WeightedTotals.matrix(comparison).map(matrix -> of(matrix, comparison));
    }

    private static Lead of(Matrix matrix, Comparison comparison) {
        var all = WeightedTotals.of(matrix);
        var totals = new ArrayList<Total>();
        for (var total : all.totals()) {
            Double share = total.share();
            if (share != null) {
                totals.add(new Total(
                        name(total.optionId(), comparison),
                        share * comparison.metadata().scale()));
            }
        }
        var leader = all.leader();
        String id = leader.isEmpty() ? "" : matrix.optionIds().get(leader.getAsInt());
        var firmness = Sensitivity.of(matrix).map(sensitivity -> firmness(sensitivity, matrix, comparison));
        return new Lead(id, name(id, comparison), totals, firmness.orElse(null));
    }

    private static Firmness firmness(Sensitivity sensitivity, Matrix matrix, Comparison comparison) {
        var nearest = sensitivity.flips().isEmpty()
                ? null
                : nearest(sensitivity.flips().get(0), matrix, comparison);
        return new Firmness(sensitivity.share(), sensitivity.margin(), nearest);
    }

    private static Nearest nearest(Flip flip, Matrix matrix, Comparison comparison) {
        Criterion criterion = matrix.criteria().get(flip.row());
        BigDecimal weight = criterion.weight();
        var names = new ArrayList<String>();
        flip.leaders().forEach(column -> names.add(name(matrix.optionIds().get(column), comparison)));
        return new Nearest(
                PlainText.of(criterion.name()),
                weight == null ? BigDecimal.ONE : weight,
                flip.from(),
                flip.more(),
                String.join(", ", names));
    }

    private static String name(String id, Comparison comparison) {
        return comparison.option(id).map(Option::name).orElse(id);
    }
}
