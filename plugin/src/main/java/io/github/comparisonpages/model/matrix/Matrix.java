package io.github.comparisonpages.model.matrix;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import java.util.List;

/**
 * A table that puts options side by side, one criterion a row whichever way the author turned it.
 *
 * @param heading the heading that it stands under; may be empty
 * @param before what stands between the heading and the table
 * @param after what follows the table in its section
 * @param corner the table's first header cell, such as "Criterion"
 * @param columns the labels of the options' columns, as written
 * @param optionIds the option of each column
 * @param weightLabel the label of the column of weights; empty where there is none
 * @param presets further columns of weights, which are among the extras too: a table shows them as they are
 * @param extras the labels of the columns that are neither an option nor the weight
 * @param criteria the rows that say something of the options
 * @param totals the rows in which the author adds up or ranks, in their order
 */
public record Matrix(
        List<Inline> heading,
        RichText before,
        RichText after,
        List<Inline> corner,
        List<List<Inline>> columns,
        List<String> optionIds,
        List<Inline> weightLabel,
        List<Weighting> presets,
        List<List<Inline>> extras,
        List<Criterion> criteria,
        List<TotalRow> totals,
        SourceSpan span) {

    public Matrix {
        heading = List.copyOf(heading);
        corner = List.copyOf(corner);
        columns = List.copyOf(columns);
        optionIds = List.copyOf(optionIds);
        weightLabel = List.copyOf(weightLabel);
        presets = List.copyOf(presets);
        extras = List.copyOf(extras);
        criteria = List.copyOf(criteria);
        totals = List.copyOf(totals);
        if (columns.size() != optionIds.size()) {
            throw new IllegalArgumentException(columns.size() + " columns for " + optionIds.size() + " options");
        }
        for (Weighting preset : presets) {
            if (preset.weights().size() != criteria.size()) {
                throw new IllegalArgumentException(preset + " for " + criteria.size() + " criteria");
            }
        }
    }

    /** Whether at least one criterion has a weight of its own. */
    public boolean weighted() {
        return criteria.stream().anyMatch(c -> c.weight() != null);
    }

    /** The criteria that count: those that are on a scale. */
    public List<Criterion> scored() {
        return criteria.stream().filter(Criterion::scored).toList();
    }

    /**
     * Whether the author means it to be calculated with: two criteria on a scale or more, and numbers or weights among
     * them. A table of mere yes and no makes no total that anybody meant.
     */
    public boolean measures() {
        var scored = scored();
        return scored.size() > 1 && scored.stream().anyMatch(c -> c.weight() != null || c.numeric());
    }
}
