package io.github.comparisonpages.model.matrix;

import java.math.BigDecimal;
import java.util.List;

/**
 * A set of weights beside the author's first, such as that of a small team.
 *
 * @param name whose it is, as written
 * @param weights one a criterion, each 0 or more
 */
public record Weighting(String name, List<BigDecimal> weights) {

    public Weighting {
        weights = List.copyOf(weights);
        if (weights.stream().anyMatch(w -> w.signum() < 0)) {
            throw new IllegalArgumentException("negative weight in " + weights);
        }
    }
}
