package io.github.comparisonpages.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All that a text holds, at every depth, in the order of the source. The parser's nesting limit bounds the recursion. */
public final class DeepText {

    private DeepText() {}

    /** These blocks and all blocks within them. */
    public static Stream<Block> blocks(Collection<? extends Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), blocks(within(block))));
    }

    /** The blocks directly within a block. */
    public static List<Block> within(Block block) {
        if (block instanceof Block.Quote quote) {
            return quote.blocks();
        }
        return block instanceof Block.Items list
                ? list.items().stream().flatMap(item -> item.blocks().stream()).toList()
                : List.of();
    }

    /** All running text of these blocks and of the blocks within them. */
    public static Stream<Inline> inlines(Collection<? extends Block> blocks) {
        return blocks(blocks).flatMap(block -> all(own(block)));
    }

    /** The running text that is a block's own. */
    public static List<Inline> own(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        if (block instanceof Block.Heading heading) {
            return heading.content();
        }
        return block instanceof Block.Table table
                ? Stream.concat(Stream.of(table.header()), table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.content().stream())
                        .toList()
                : List.of();
    }

    /** These pieces and all pieces within them. */
    public static Stream<Inline> all(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> Stream.concat(Stream.of(inline), all(within(inline))));
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
