package io.github.comparisonpages.model.matrix;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
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
 * @param best the column, from 0, of the best quantity where the author says which way is better; null for scores, and
 *     where nobody can tell
 * @param cells one a column of the matrix, in its order
 * @param extras the cells of the extra columns, in their order
 */
public record Criterion(
        List<Inline> name,
        List<Inline> group,
        @Nullable BigDecimal weight,
        boolean lowerIsBetter,
        @Nullable Integer best,
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

    /** Returns whether the row is on a scale, so that its options can be told apart by it; a row of facts is not. */
    public boolean scored() {
        for (Cell cell : cells) {
            if (cell.score() != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether it holds scores in numbers, and not in words alone. */
    public boolean numeric() {
        for (Cell cell : cells) {
            if (cell.score() != null && (cell.kind() == Cell.Kind.SCORE || cell.kind() == Cell.Kind.PERCENT)) {
                return true;
            }
        }
        return false;
    }
}
