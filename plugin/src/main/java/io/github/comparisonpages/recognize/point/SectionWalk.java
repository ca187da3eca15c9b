package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.recognize.section.SectionNode;
import org.jspecify.annotations.Nullable;

/** Goes on below a part of an option's section. */
interface SectionWalk {

    /** Goes through all below a section's heading; {@code side} is what a label above has said. */
    void below(SectionNode section, Point.@Nullable Kind side);

    /** Whether points stand below a section. */
    boolean hasPoints(SectionNode section, Point.@Nullable Kind side);
}
