package io.github.comparisonpages.model.matrix;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import java.util.List;

/**
 * A table that puts options side by side, one criterion a row whichever way the author turned it.
 *
 * @param place what stands around it
 * @param header its first row
 * @param presets further columns of weights, which are among the extras too: a table shows them as they are
 * @param criteria the rows that say something of the options
 * @param totals the rows in which the author adds up or ranks, in their order
 */
public record Matrix(
        Place place,
        Header header,
        List<Weighting> presets,
        List<Criterion> criteria,
        List<TotalRow> totals,
        SourceSpan span) {

    public Matrix {
        presets = List.copyOf(presets);
        criteria = List.copyOf(criteria);
        totals = List.copyOf(totals);
        for (Weighting preset : presets) {
            if (preset.weights().size() != criteria.size()) {
                throw new IllegalArgumentException(preset + " for " + criteria.size() + " criteria");
            }
        }
    }

    /**
     * What stands around a table.
     *
     * @param heading the heading that it stands under; may be empty
     * @param before what stands between the heading and the table
     * @param after what follows the table in its section
     */
    public record Place(List<Inline> heading, RichText before, RichText after) {

        /** A table alone. */
        public static final Place NONE = new Place(List.of(), RichText.EMPTY, RichText.EMPTY);

        public Place {
            heading = List.copyOf(heading);
        }
    }

    /**
     * The labels of the columns, as written.
     *
     * @param corner the first one, such as "Criterion"
     * @param columns those of the options' columns
     * @param optionIds the option of each of these
     * @param weightLabel that of the column of weights; empty where there is none
     * @param extras those of the columns that are neither an option nor the weight
     */
    public record Header(
            List<Inline> corner,
            List<List<Inline>> columns,
            List<String> optionIds,
            List<Inline> weightLabel,
            List<List<Inline>> extras) {

        public Header {
            corner = List.copyOf(corner);
            columns = List.copyOf(columns);
            optionIds = List.copyOf(optionIds);
            weightLabel = List.copyOf(weightLabel);
            extras = List.copyOf(extras);
            if (columns.size() != optionIds.size()) {
                throw new IllegalArgumentException(columns.size() + " columns for " + optionIds.size() + " options");
            }
        }
    }

    /** Returns whether at least one criterion has a weight of its own. */
    public boolean weighted() {
        return criteria.stream().anyMatch(c -> c.weight() != null);
    }

    /** Returns the criteria that count: those that are on a scale. */
    public List<Criterion> scored() {
        return criteria.stream().filter(Criterion::scored).toList();
    }

    /**
     * Returns whether the author means it to be calculated with: two criteria on a scale or more, and numbers or weights among
     * them. A table of mere yes and no makes no total that anybody meant.
     */
    public boolean measures() {
        var scored = scored();
        return scored.size() > 1 && scored.stream().anyMatch(c -> c.weight() != null || c.numeric());
    }

    public List<Inline> heading() {
        return place.heading;
    }

    public RichText before() {
        return place.before;
    }

    public RichText after() {
        return place.after;
    }

    public List<Inline> corner() {
        return header.corner;
    }

    public List<List<Inline>> columns() {
        return header.columns;
    }

    public List<String> optionIds() {
        return header.optionIds;
    }

    public List<Inline> weightLabel() {
        return header.weightLabel;
    }

    public List<List<Inline>> extras() {
        return header.extras;
    }
}
