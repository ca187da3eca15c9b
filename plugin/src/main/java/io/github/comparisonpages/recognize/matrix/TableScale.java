package io.github.comparisonpages.recognize.matrix;

import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.recognize.matrix.ReadCell.Scale;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which rows of a table are scores. A row is judged as a whole: one with text, a quantity or numbers beyond the scale
 * is none. Mere numbers are scores where the author says so, by weights, a declared scale or the word, and where the
 * whole table is nothing but values on scales. Anywhere else they are counts, years or sizes: 3 nodes are not better than 1.
 */
final class TableScale {

    private static final Set<Scale> MEASURES =
            EnumSet.of(Scale.PAGE, Scale.PERCENT, Scale.FRACTION, Scale.STARS, Scale.LEVELS);

    /** What counts even among facts, where a row has nothing else. */
    private static final List<Set<Scale>> EVIDENT =
            List.of(EnumSet.of(Scale.WORDS), EnumSet.of(Scale.FRACTION), EnumSet.of(Scale.STARS));

    private final CriterionWords words;
    private final boolean declared;
    private final boolean scoring;

    /**
     * A row before it is judged.
     *
     * @param weighted whether it has a weight of its own
     * @param about whether it only tells about the options, such as "Notes" of a table with an option a row
     */
    record Row(String name, boolean weighted, boolean about, List<ReadCell> readings) {

        private Set<Scale> scales() {
            var scales = EnumSet.noneOf(Scale.class);
            for (ReadCell reading : readings) {
                if (reading.scale() != Scale.NONE) {
                    scales.add(reading.scale());
                }
            }
            return scales;
        }

        private int beyond() {
            int beyond = 0;
            for (ReadCell reading : readings) {
                beyond += reading.isBeyond() ? 1 : 0;
            }
            return beyond;
        }

        /** Whether one slip stands among numbers that fit. */
        private boolean isSlip() {
            int numbers = 0;
            for (ReadCell reading : readings) {
                numbers += reading.isNumber() ? 1 : 0;
            }
            return beyond() == 1 && numbers > 1;
        }
    }

    /**
     * @param declared whether the author says where the page's scale ends
     * @param worded whether the table's heading or corner speaks of scores
     */
    TableScale(CriterionWords words, List<Row> rows, boolean declared, boolean worded) {
        this.words = words;
        this.declared = declared;
        boolean weighted = false;
        boolean beyond = false;
        for (Row row : rows) {
            weighted |= row.weighted();
            beyond |= !row.about() && row.scales().contains(Scale.PAGE) && row.beyond() > 0 && !isQuantities(row);
        }
        this.scoring = weighted || declared || worded && !beyond || isEvident(rows);
    }

    /** Whether all rows are on a scale, and most say how much. */
    private boolean isEvident(List<Row> rows) {
        int said = 0;
        int measured = 0;
        int plain = 0;
        boolean amounts = false;
        for (Row row : rows) {
            var scales = row.scales();
            boolean numbers = scales.contains(Scale.PAGE);
            if (row.about()) {
                continue;
            }
            if (scales.contains(Scale.TEXT) || row.beyond() > 0 || isQuantities(row)) {
                return false;
            }
            said += scales.isEmpty() ? 0 : 1;
            measured += scales.size() == 1 && MEASURES.containsAll(scales) ? 1 : 0;
            plain += numbers ? 1 : 0;
            amounts |= numbers && words.isAmount(row.name());
        }
        return measured * 2 >= said && !(amounts && plain == 1);
    }

    /** Whether the row says by its cells or its name that its numbers are no scores. */
    private boolean isQuantities(Row row) {
        var scales = row.scales();
        return scales.contains(Scale.QUANTITY)
                || scales.contains(Scale.PAGE)
                        && (words.hasUnit(row.name()) || !row.weighted() && words.isCount(row.name()));
    }

    /** The row's cells: with scores where it is on a scale, else as they stand. */
    List<Cell> cells(Row row) {
        boolean scored = isScored(row);
        return row.readings().stream()
                .map(reading -> scored ? reading.cell() : reading.unscored())
                .toList();
    }

    private boolean isScored(Row row) {
        var scales = row.scales();
        if (row.about() || scales.contains(Scale.TEXT) || isQuantities(row)) {
            return false;
        }
        if (!scoring) {
            return EVIDENT.contains(scales) && row.beyond() == 0;
        }
        return row.beyond() == 0 || (declared || row.weighted()) && row.isSlip() && !words.isCount(row.name());
    }
}
