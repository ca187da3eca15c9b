package io.github.comparisonpages.model.matrix;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a matrix says of one option under one criterion.
 *
 * @param kind what the value is
 * @param value the value as written, such as "4/5" or "yes"; empty in a blank cell
 * @param note the rest of the cell, with its dash or brackets; empty where there is none
 * @param score the value on a scale from 0 (worst) to 1 (best) before any turn of direction; null where it has none,
 *     or where its row as a whole is on no scale
 */
public record Cell(
        Kind kind,
        List<Inline> value,
        List<Inline> note,
        @Nullable Double score,
        SourceSpan span) {

    public Cell {
        value = List.copyOf(value);
        note = List.copyOf(note);
        if (score != null && !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score outside 0 to 1: " + score);
        }
    }

    /** What a cell holds. */
    public enum Kind {
        /** A number on the comparison's scale, a fraction, or stars. */
        SCORE,
        PERCENT,
        YES,
        NO,
        PARTIAL,
        HIGH,
        MEDIUM,
        LOW,
        /** Nobody knows, or nobody said: a blank cell too. Never a no. */
        UNKNOWN,
        /** The question makes no sense for this option. */
        NOT_APPLICABLE,
        /** A count, year, price, size or duration: shown as written, and no better or worse than another. */
        QUANTITY,
        /** Anything else. */
        TEXT
    }
}
