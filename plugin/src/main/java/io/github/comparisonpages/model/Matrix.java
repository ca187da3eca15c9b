package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
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
}
