package io.github.comparisonpages.model.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All that a text holds, at every depth, in the order of the source. The parser's nesting limit bounds the recursion.
 */
public final class DeepText {

    private DeepText() {}

    /** These blocks and all blocks within them. */
    public static List<Block> blocks(Collection<? extends Block> blocks) {
        var all = new ArrayList<Block>();
        addBlocks(blocks, all);
        return all;
    }

    private static void addBlocks(Collection<? extends Block> blocks, List<Block> all) {
        for (Block block : blocks) {
            all.add(block);
            addBlocks(within(block), all);
        }
    }

    /** Returns the blocks directly within a block. */
    public static List<Block> within(Block block) {
        if (block instanceof Block.Quote quote) {
            return quote.blocks();
        }
        if (!(block instanceof Block.Items list)) {
            return List.of();
        }
        var within = new ArrayList<Block>();
        list.items().forEach(item -> within.addAll(item.blocks()));
        return within;
    }

    /** Returns all running text of these blocks and of the blocks within them. */
    public static List<Inline> inlines(Collection<? extends Block> blocks) {
        var all = new ArrayList<Inline>();
        for (Block block : blocks(blocks)) {
            addAll(own(block), all);
        }
        return all;
    }

    /** Returns the running text that is a block's own. */
    public static List<Inline> own(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        if (block instanceof Block.Heading heading) {
            return heading.content();
        }
        if (!(block instanceof Block.Table table)) {
            return List.of();
        }
        var own = new ArrayList<Inline>();
        table.header().cells().forEach(cell -> own.addAll(cell.content()));
        table.rows().forEach(row -> row.cells().forEach(cell -> own.addAll(cell.content())));
        return own;
    }

    /** These pieces and all pieces within them. */
    public static List<Inline> all(List<Inline> inlines) {
        var all = new ArrayList<Inline>();
        addAll(inlines, all);
        return all;
    }

    private static void addAll(List<Inline> inlines, List<Inline> all) {
        for (Inline inline : inlines) {
            all.add(inline);
            addAll(within(inline), all);
        }
    }

    private static List<Inline> within(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.children();
        } else if (inline instanceof Inline.Strong strong) {
            return strong.children();
        } else if (inline instanceof Inline.Strikethrough struck) {
            return struck.children();
        } else if (inline instanceof Inline.Link link) {
            return link.children();
        }
        return inline instanceof Inline.Image image ? image.alternative() : List.of();
    }
}
