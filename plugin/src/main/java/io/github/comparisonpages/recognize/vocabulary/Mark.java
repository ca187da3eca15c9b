package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.model.Point;

/**
 * The mark at the start of a text.
 *
 * @param words the mark as written, without what divides it from the text
 * @param end where the text behind it starts
 */
public record Mark(Point.Kind kind, String words, int end) {

    /** Returns what headings and labels above points of this kind are. */
    static Term headingTerm(Point.Kind kind) {
        return switch (kind) {
            case PRO -> Term.PROS;
            case CON -> Term.CONS;
            case NEUTRAL -> Term.NEUTRAL;
        };
    }

    /** Returns what the words at the start of points of this kind are. */
    static Term markTerm(Point.Kind kind) {
        return switch (kind) {
            case PRO -> Term.PRO_MARK;
            case CON -> Term.CON_MARK;
            case NEUTRAL -> Term.NEUTRAL_MARK;
        };
    }
}
