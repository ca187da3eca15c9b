package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.List;

/**
 * A heading and what stands below it, up to the next heading of the same or a higher level.
 *
 * @param level the heading's level, 1 to 6
 * @param heading the heading's text
 * @param blocks what stands before the first sub-heading
 * @param children the sub-sections
 * @param span the heading's place
 */
public record Section(int level, List<Inline> heading, List<Block> blocks, List<Section> children, SourceSpan span) {

    public Section {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
        children = List.copyOf(children);
    }
}
