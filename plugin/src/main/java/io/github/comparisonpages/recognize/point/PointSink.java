package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import java.util.List;

/**
 * What is done with the points and the text that are come upon on the way through an option's section, in the order of the
 * source. Who only counts leaves all but {@link #point} as it is.
 */
interface PointSink {

    /** Whether more than points is wanted: the text between them too. */
    boolean wantsText();

    /** Whether nothing that is still to come changes anything. */
    default boolean isDone() {
        return false;
    }

    /** A point; what it says is asked for by those who want it. */
    void point(Point.Kind kind, PointText text);

    /** What was not understood. */
    default void prose(Block block) {}

    /**
     * Opens a group of points, up to {@link #end}.
     *
     * @param whole whether all text up to there belongs to it: it has a heading, and not only a label in front
     */
    default void label(List<Inline> label, boolean whole) {}

    /** Opens a section whose heading says nothing of points, up to {@link #end}. */
    default void section(List<Inline> heading) {}

    default void end() {}

    default void facet(Facet facet) {}

    /** Takes a line of related things; false where there was one before. */
    default boolean relate(RelatedNames names) {
        return true;
    }
}
