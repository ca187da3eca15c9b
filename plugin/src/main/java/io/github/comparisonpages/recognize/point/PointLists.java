package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.section.Blank;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.text.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists on the way: a point an item, a label above nested points, or text. */
final class PointLists {

    private static final int WORDS_OF_A_TAIL = 3;
    private static final int WORDS_OF_A_HEADING = 8;

    private final PageLabels page;
    private final Others others;
    private final PointSink sink;
    private final SectionWalk walk;
    private final FacetLines facets;
    private final MarkedItems marked;

    PointLists(PageLabels page, Others others, PointSink sink, SectionWalk walk) {
        this.page = page;
        this.others = others;
        this.sink = sink;
        this.walk = walk;
        this.facets = new FacetLines(page, sink);
        this.marked = new MarkedItems(page, sink);
    }

    void read(Block.Items list, Scope scope) {
        var side = scope.local() == null ? scope.sign(list) : scope.local();
        var before = scope.local();
        boolean flat = false;
        var rest = new ListRest(list, sink);
        for (int i = 0; i < list.items().size() && !sink.isDone(); i++) {
            var item = list.items().get(i);
            var node = page.item(item, scope.section());
            if (others.isForeign(node)) {
                continue;
            }
            var lines = label(item);
            if (flat && lines != null) {
                scope.unlabel(before);
                side = before;
                flat = false;
            }
            boolean heads = lines != null
                    && item.blocks().size() == 1
                    && i + 1 < list.items().size()
                    && label(list.items().get(i + 1)) == null;
            if (heads && looksLikeLabel(lines)) {
                rest.beforeRead();
                side = lines.label();
                scope.relabel(Objects.requireNonNull(side), lines.content());
                flat = true;
            } else {
                side = read(item, node, side, scope, rest);
            }
        }
        rest.end();
        if (flat) {
            scope.unlabel(before);
        }
    }

    /** The first paragraph of an item that is a label; null where it is none. */
    private @Nullable MarkedLines label(Block.Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Block.Paragraph paragraph)) {
            return null;
        }
        var lines = page.lines(paragraph);
        return lines.label() == null || lines.isEmpty() ? null : lines;
    }

    /** "- Pros:" above its points in the same list. */
    private static boolean looksLikeLabel(MarkedLines lines) {
        return lines.endsWithColon(lines.last())
                || lines.content().size() == 1 && lines.content().get(0) instanceof Inline.Strong;
    }

    /** Reads an item; gives back the side of the items that follow. */
    private Point.@Nullable Kind read(
            Block.Item item, SectionNode node, Point.@Nullable Kind side, Scope scope, ListRest rest) {
        if (item.blocks().isEmpty()) {
            return side;
        }
        if (item.blocks().get(0) instanceof Block.Paragraph paragraph) {
            var lines = page.lines(paragraph);
            if (!lines.isEmpty()) {
                return read(item, node, lines, side, scope, rest);
            }
        }
        if (side == null) {
            unlabelled(item, node, rest);
        } else {
            rest.beforeRead();
            sink.point(side, PointText.of(item));
        }
        return side;
    }

    private Point.@Nullable Kind read(
            Block.Item item,
            SectionNode node,
            MarkedLines lines,
            Point.@Nullable Kind side,
            Scope scope,
            ListRest rest) {
        if (side != null && lines.lines().size() > 1) {
            var next = tail(lines);
            if (next != null) {
                rest.beforeRead();
                var kind = lines.first().isPoint() ? lines.kind(0) : side;
                sink.point(kind, PointText.ofLine(lines, 0, lines.last().start()));
                scope.relabel(next, lines.content(lines.last()));
                walk.below(node, next);
                return next;
            }
        }
        boolean nested = false;
        for (Block block : node.blocks()) {
            nested |= block instanceof Block.Items;
        }
        if (readFacet(item, lines, side, rest)) {
            return side;
        }
        var mark = lines.first().mark();
        if (lines.label() != null && item.blocks().size() > 1) {
            labelled(node, lines, lines.label(), rest);
        } else if (mark != null && !lines.saysMore() && nested) {
            labelled(node, lines, mark.kind(), rest);
        } else if (mark != null && lines.saysMore()) {
            rest.beforeRead();
            marked.read(item, lines, side == null);
        } else if (mark != null && side != null) {
            rest.beforeRead();
            sink.point(mark.kind(), PointText.of(item));
        } else if (lines.label() != null) {
            rest.add(item);
        } else if (side != null) {
            rest.beforeRead();
            sink.point(side, PointText.of(item));
        } else {
            unlabelled(item, node, rest);
        }
        return side;
    }

    /** The label of the items that follow, which stands without indent below this one and so became a part of it. */
    private Point.@Nullable Kind tail(MarkedLines lines) {
        var last = lines.last();
        return lines.words(last) <= WORDS_OF_A_TAIL ? page.kind(lines.text(last)) : null;
    }

    private boolean readFacet(Block.Item item, MarkedLines lines, Point.@Nullable Kind side, ListRest rest) {
        int more = item.blocks().size() - 1;
        if (more > 0) {
            var kind = page.facets().ofLabel(lines.text());
            if (kind != null) {
                rest.beforeRead();
                var text = new RichText(item.blocks().subList(1, more + 1));
                sink.facet(new Facet(kind, Written.label(lines.content()), text, item.span()));
            }
            return kind != null;
        }
        return side == null && (facets.readRelated(lines) || facets.readStart(lines));
    }

    private void labelled(SectionNode node, MarkedLines lines, Point.Kind kind, ListRest rest) {
        rest.beforeRead();
        sink.label(Written.label(lines.content()), true);
        walk.below(node, kind);
        sink.end();
    }

    private void unlabelled(Block.Item item, SectionNode node, ListRest rest) {
        if (!sink.wantsText()) {
            walk.below(node, null);
            return;
        }
        if (!walk.hasPoints(node, null)) {
            rest.add(item);
            return;
        }
        rest.beforeRead();
        boolean heading = Words.count(node.title()) <= WORDS_OF_A_HEADING;
        if (heading && !Blank.is(node.heading())) {
            sink.section(Written.label(node.heading()));
        } else {
            sink.section(List.of());
            if (!Blank.is(node.heading())) {
                sink.prose(item.blocks().get(0));
            }
        }
        walk.below(node, null);
        sink.end();
    }
}
