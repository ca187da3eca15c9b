package io.github.comparisonpages.recognize.matrix;

import io.github.comparisonpages.model.matrix.Cell;

/**
 * A cell by itself, before its row is judged.
 *
 * @param scale what its value is measured by
 */
public record ReadCell(Cell cell, Scale scale) {

    /** What a value is measured by. */
    public enum Scale {
        /** A mere number: on the page's scale, if it is a score at all. */
        PAGE,
        /** A fraction: 4/5. */
        FRACTION,
        STARS,
        PERCENT,
        /** Yes, no or partial. */
        WORDS,
        /** High, medium or low. */
        LEVELS,
        /** Unknown, not applicable, blank. */
        NONE,
        /** How much or how many: 12 ms, € 4, 2019-05-01. */
        QUANTITY,
        TEXT
    }

    /** Whether this is a number on a scale of some kind. */
    public boolean isNumber() {
        return scale == Scale.PAGE || scale == Scale.PERCENT || scale == Scale.FRACTION || scale == Scale.STARS;
    }

    /** Whether this is a number beyond the end of its scale. */
    public boolean isBeyond() {
        return isNumber() && cell.score() == null;
    }

    /** The cell in a row without a scale: nothing of it counts. */
    Cell unscored() {
        var kind = switch (scale) {
            case PAGE, PERCENT, FRACTION, QUANTITY -> Cell.Kind.QUANTITY;
            case STARS, TEXT -> Cell.Kind.TEXT;
            case WORDS, LEVELS, NONE -> cell.kind();
        };
        return new Cell(kind, cell.value(), cell.note(), null, cell.span());
    }
}
