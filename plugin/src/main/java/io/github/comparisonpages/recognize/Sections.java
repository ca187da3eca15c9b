package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Sections as blocks again, where a part has no place for its sub-sections. */
final class Sections {

    private Sections() {}

    /** A section's text with its sub-sections' headings among it. */
    static List<Block> flatten(Section section) {
        var blocks = new ArrayList<>(section.blocks());
        for (Section child : section.children()) {
            blocks.add(new Block.Heading(child.level(), child.heading(), child.span()));
            blocks.addAll(flatten(child));
        }
        return blocks;
    }
}
