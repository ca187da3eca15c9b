package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the options are measured by.
 *
 * @param name the author's words, with any remark on the direction
 * @param group the heading row above it; empty where there is none
 * @param weight 0 or more; null where the author gives none
 * @param lowerIsBetter whether a low score is the good one
 * @param cells one a column of the matrix, in its order
 * @param extras the cells of the extra columns, in their order
 */
public record Criterion(
        List<Inline> name,
        List<Inline> group,
        @Nullable BigDecimal weight,
        boolean lowerIsBetter,
        List<Cell> cells,
        List<List<Inline>> extras,
        SourceSpan span) {

    public Criterion {
        name = List.copyOf(name);
        group = List.copyOf(group);
        cells = List.copyOf(cells);
        extras = List.copyOf(extras);
        if (weight != null && weight.signum() < 0) {
            throw new IllegalArgumentException("negative weight: " + weight);
        }
    }
}
