package io.github.comparisonpages.model.document;

import java.util.List;

/** Formatted text of any number of blocks. */
public record RichText(List<Block> blocks) {

    /** No text at all. */
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        blocks = List.copyOf(blocks);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
