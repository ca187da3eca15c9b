package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.section.Inlines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a point stands, so that it can be counted without being made.
 *
 * @param marker the words that told the kind; empty where something else did
 * @param first its first line or paragraph, the marker among it
 * @param start at which character of {@code first} it starts, the marker included
 * @param from where its text starts
 * @param to before which character it ends
 * @param more the blocks behind that
 * @param span the item or paragraph that it is or stands in
 * @param item the item that it is all of; null where it is a part of something
 */
record PointText(
        String marker,
        List<Inline> first,
        int start,
        int from,
        int to,
        List<Block> more,
        SourceSpan span,
        Block.@Nullable Item item) {

    /** An item as it stands. */
    static PointText of(Block.Item item) {
        return new PointText("", List.of(), 0, 0, 0, item.blocks(), item.span(), item);
    }

    /** An item without the mark that its first paragraph starts with. */
    static PointText ofItem(MarkedLines lines, Block.Item item, List<Block> blocks) {
        var line = lines.first();
        return new PointText(
                lines.marker(0),
                lines.content(),
                line.start(),
                line.says(),
                lines.text().length(),
                blocks.subList(1, blocks.size()),
                item.span(),
                item);
    }

    /** The lines from this one on, without its mark. */
    static PointText ofLine(MarkedLines lines, int index, int end) {
        var line = lines.lines().get(index);
        return new PointText(
                lines.marker(index),
                lines.content(),
                line.start(),
                line.isPoint() ? line.says() : line.start(),
                end,
                List.of(),
                lines.paragraph().span(),
                null);
    }

    /** A paragraph of one line without its mark, and the block below it. */
    static PointText ofLineAbove(MarkedLines lines, Block below) {
        var line = lines.first();
        return new PointText(
                lines.marker(0),
                lines.content(),
                line.start(),
                line.says(),
                line.end(),
                List.of(below),
                lines.paragraph().span(),
                null);
    }

    static PointText from(MarkedLines lines, int start) {
        return new PointText(
                "",
                lines.content(),
                start,
                start,
                lines.text().length(),
                List.of(),
                lines.paragraph().span(),
                null);
    }

    /** A paragraph as it stands. */
    static PointText whole(MarkedLines lines) {
        return new PointText(
                "",
                List.of(),
                0,
                0,
                0,
                List.of(lines.paragraph()),
                lines.paragraph().span(),
                null);
    }

    /** A point of a cell; {@code marker} is what its column or row is called, where nothing else says it. */
    static PointText ofCell(String marker, List<Inline> text, int from, SourceSpan cell) {
        return new PointText(marker, text, 0, from, Integer.MAX_VALUE, List.of(), cell, null);
    }

    Point toPoint(Point.Kind kind) {
        var text = Inlines.trimEnd(Inlines.trimStart(Inlines.slice(first, from, to), ""), "");
        var blocks = new ArrayList<Block>();
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text, Inlines.span(text, span)));
        }
        blocks.addAll(more);
        var place = item != null || !more.isEmpty()
                ? span
                : Inlines.span(Inlines.trimEnd(Inlines.slice(first, start, to), ""), span);
        return new Point(kind, marker, item == null ? null : item.checked(), new RichText(blocks), place);
    }
}
