package io.github.comparisonpages.model.matrix;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import java.util.List;

/**
 * A row in which the author adds up the others, or ranks the options. It is shown as written and counts for nothing.
 *
 * @param label the author's words, such as "Total"
 * @param rank whether it says who comes first, second and so on
 * @param weight what stands in the column of weights; empty where there is none
 * @param cells one a column of the matrix, in its order, without scores
 * @param extras the cells of the extra columns, in their order
 */
public record TotalRow(
        List<Inline> label,
        boolean rank,
        List<Inline> weight,
        List<Cell> cells,
        List<List<Inline>> extras,
        SourceSpan span) {

    public TotalRow {
        label = List.copyOf(label);
        weight = List.copyOf(weight);
        cells = List.copyOf(cells);
        extras = List.copyOf(extras);
    }
}
