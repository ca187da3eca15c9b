package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns list items and paragraphs into points. */
final class PointReader {

    private final Marks marks;

    PointReader(Marks marks) {
        this.marks = marks;
    }

    /** Reads what stands under a label of this kind into the option: a point an item, or a point a paragraph where no list is. */
    void read(Point.Kind kind, List<Inline> label, List<Block> blocks, OptionParts parts) {
        boolean listed = blocks.stream().anyMatch(Block.Items.class::isInstance);
        var intro = new ArrayList<Block>();
        var points = new ArrayList<Point>();
        for (Block block : blocks) {
            if (block instanceof Block.Items list) {
                list.items().forEach(item -> read(kind, item, points));
            } else if (!listed && block instanceof Block.Paragraph paragraph) {
                points.add(point(kind, List.of(paragraph), paragraph.span()));
            } else {
                intro.add(block);
            }
        }
        parts.add(label, intro, points);
    }

    /** An item is one point, unless it is only a label above a list: then each item of that list is. */
    void read(Point.Kind kind, Block.Item item, List<Point> points) {
        var nested = labelled(item);
        if (nested.isPresent()) {
            var mark = marks.at(firstText(item)).orElseThrow();
            nested.get().items().forEach(child -> readUnder(mark, child, points));
        } else if (!item.blocks().isEmpty()) {
            points.add(point(kind, item.blocks(), item.span()));
        }
    }

    /** An item below a mark; the mark's words are said with each. */
    private void readUnder(Marks.Mark mark, Block.Item item, List<Point> points) {
        var read = new ArrayList<Point>();
        read(mark.kind(), item, read);
        read.forEach(p -> points.add(p.marker().isEmpty() ? new Point(p.kind(), mark.words(), p.text(), p.span()) : p));
    }

    /** The list below an item that is only a mark, such as "Good, because:". */
    private Optional<Block.Items> labelled(Block.Item item) {
        if (item.blocks().size() != 2 || !(item.blocks().get(1) instanceof Block.Items nested)) {
            return Optional.empty();
        }
        String text = firstText(item);
        return marks.at(text).filter(m -> m.length() >= text.strip().length()).map(m -> nested);
    }

    /** The point that these blocks are: a mark at their start decides over {@code kind} and leaves the text. */
    Point point(Point.Kind kind, List<Block> blocks, SourceSpan span) {
        if (blocks.get(0) instanceof Block.Paragraph first) {
            var mark = marks.at(Inlines.text(first.content()));
            if (mark.isPresent()) {
                return point(mark.get(), first, blocks, span);
            }
        }
        return new Point(kind, "", new RichText(blocks), span);
    }

    private static Point point(Marks.Mark mark, Block.Paragraph first, List<Block> blocks, SourceSpan span) {
        var rest = Inlines.from(first.content(), mark.length());
        var text = new ArrayList<Block>();
        if (!rest.isEmpty()) {
            text.add(new Block.Paragraph(rest, Inlines.span(rest, first.span())));
        }
        text.addAll(blocks.subList(1, blocks.size()));
        return text.isEmpty()
                ? new Point(mark.kind(), "", new RichText(blocks), span)
                : new Point(mark.kind(), mark.words(), new RichText(text), span);
    }

    /** The characters of an item's first paragraph; empty where it starts with something else. */
    static String firstText(Block.Item item) {
        return !item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph first
                ? Inlines.text(first.content())
                : "";
    }
}
