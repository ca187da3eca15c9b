package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.document.Block;
import java.util.ArrayList;
import java.util.List;

/** The items of one list that are no points: they stay a list. */
final class ListRest {

    private final Block.Items list;
    private final PointSink sink;
    private final List<Block.Item> items = new ArrayList<>();
    private boolean read;

    ListRest(Block.Items list, PointSink sink) {
        this.list = list;
        this.sink = sink;
    }

    void add(Block.Item item) {
        items.add(item);
    }

    /** To be called before an item is read: what stands before all that is understood stays before it. */
    void beforeRead() {
        if (!read) {
            end();
        }
        read = true;
    }

    /** Hands on what there is. */
    void end() {
        if (items.isEmpty() || !sink.wantsText()) {
            return;
        }
        if (items.size() == list.items().size()) {
            sink.prose(list);
        } else {
            int start = list.ordered() ? list.start() + list.items().indexOf(items.get(0)) : 1;
            var span = items.get(0).span().to(items.get(items.size() - 1).span());
            sink.prose(new Block.Items(list.marker(), start, list.tight(), items, span));
        }
        items.clear();
    }
}
