package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.document.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Items of lists that have their own marks. What is nested in one belongs to it, but for labelled points where no label stands
 * above: "Con: slow" below "Good, because it is small".
 */
final class MarkedItems {

    private final PageLabels page;
    private final PointSink sink;

    MarkedItems(PageLabels page, PointSink sink) {
        this.page = page;
        this.sink = sink;
    }

    /** Reads such an item; {@code alone} where no label stands above the list. */
    void read(Block.Item item, MarkedLines lines, boolean alone) {
        if (!alone) {
            sink.point(lines.kind(0), PointText.ofItem(lines, item, item.blocks()));
            return;
        }
        var points = new ArrayList<Block.Item>();
        var kept = new ArrayList<Block>();
        for (Block block : item.blocks()) {
            kept.add(block instanceof Block.Items list ? withoutLabelled(list, points) : block);
        }
        kept.removeIf(block -> block instanceof Block.Items list && list.items().isEmpty());
        sink.point(lines.kind(0), PointText.ofItem(lines, item, kept));
        for (Block.Item point : points) {
            var inner = page.lines((Block.Paragraph) point.blocks().get(0));
            sink.point(inner.kind(0), PointText.ofItem(inner, point, point.blocks()));
        }
    }

    private Block.Items withoutLabelled(Block.Items list, List<Block.Item> points) {
        var kept = new ArrayList<Block.Item>();
        for (Block.Item item : list.items()) {
            (isLabelled(item) ? points : kept).add(item);
        }
        return kept.size() == list.items().size()
                ? list
                : new Block.Items(list.marker(), list.start(), list.tight(), kept, list.span());
    }

    /** "Con: slow", and not "Slow: it takes a day". */
    private boolean isLabelled(Block.Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Block.Paragraph paragraph)) {
            return false;
        }
        var lines = page.lines(paragraph);
        if (lines.isEmpty() || !lines.first().isPoint()) {
            return false;
        }
        int colon = lines.text().replace('：', ':').indexOf(':');
        return colon > 0 && page.kind(lines.text().substring(0, colon)) != null;
    }
}
