package io.github.comparisonpages.model.document;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it, up to the next heading of the same or a higher level.
 *
 * @param level the heading's level, 1 to 6
 * @param heading the heading's text
 * @param blocks what stands before the first sub-heading
 * @param children the sub-sections
 * @param role what it is of a decision record; null where its heading says none of these
 * @param span the heading's place
 */
public record Section(
        int level,
        List<Inline> heading,
        List<Block> blocks,
        List<Section> children,
        @Nullable Role role,
        SourceSpan span) {

    public Section {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
        children = List.copyOf(children);
    }

    /** A section that is none of these. */
    public Section(int level, List<Inline> heading, List<Block> blocks, List<Section> children, SourceSpan span) {
        this(level, heading, blocks, children, null, span);
    }

    /** The parts of a decision record that are read as prose. */
    public enum Role {
        /** Why there is something to decide: "Context and problem statement". */
        CONTEXT,
        /** What weighed in the decision: "Decision drivers". */
        DRIVERS
    }

    /** Returns the same section in a role. */
    public Section as(Role given) {
        return new Section(level, heading, blocks, children, given, span);
    }
}
