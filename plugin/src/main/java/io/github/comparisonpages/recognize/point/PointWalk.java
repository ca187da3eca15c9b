package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way through an option's section: decides what is a point, by the side that the label above it takes, and by its own
 * mark. Reading and counting go the same way, and so agree.
 */
final class PointWalk implements SectionWalk {

    private final PageLabels page;
    private final Others others;
    private final PointSink sink;
    private final PointLists lists;
    private final PointParagraphs paragraphs;

    PointWalk(PageLabels page, Others others, PointSink sink) {
        this.page = page;
        this.others = others;
        this.sink = sink;
        this.lists = new PointLists(page, others, sink, this);
        this.paragraphs = new PointParagraphs(page, others, sink, lists);
    }

    /** Goes through all below a section's heading; {@code side} is what a label above has said. */
    @Override
    public void below(SectionNode section, Point.@Nullable Kind side) {
        var scope = new Scope(section, side, sink, page.isWeak(section));
        var blocks = left(section.blocks());
        var children = section.children();
        int child = 0;
        for (int i = 0; i < blocks.size() && !sink.isDone(); i++) {
            Block block = blocks.get(i);
            while (child < children.size()
                    && children.get(child).span().start().compareTo(block.span().start()) < 0) {
                child(children.get(child++), scope);
            }
            i += block(block, blocks.subList(i + 1, blocks.size()), scope);
        }
        while (child < children.size() && !sink.isDone()) {
            child(children.get(child++), scope);
        }
        scope.close();
    }

    private List<Block> left(List<Block> blocks) {
        List<Block> left = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block rest = others.left(blocks.get(i));
            if (rest != blocks.get(i) && left == null) {
                left = new ArrayList<>(blocks.subList(0, i));
            }
            if (left != null && rest != null) {
                left.add(rest);
            }
        }
        return left == null ? blocks : left;
    }

    /** How many of the blocks that follow were read with this one. */
    private int block(Block block, List<Block> following, Scope scope) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraphs.read(paragraph, following, scope);
        } else if (block instanceof Block.Items list) {
            lists.read(list, scope);
            scope.pass();
        } else if (block instanceof Block.Quote quote) {
            quote(quote, scope);
        } else if (!(block instanceof Block.Table table && PointTable.read(table, page, sink))) {
            sink.prose(block);
        }
        return 0;
    }

    /** Whether points stand below a section. */
    @Override
    public boolean hasPoints(SectionNode section, Point.@Nullable Kind side) {
        var counter = new Count.Counter(1);
        new PointWalk(page, others, counter).below(section, side);
        return counter.isEnough();
    }

    private void child(SectionNode child, Scope scope) {
        if (others.isForeign(child)) {
            return;
        }
        if (child.kind() == SectionNode.Kind.QUOTE) {
            var head = child.head();
            if (sink.wantsText() && head != null && !hasPoints(child, scope.local())) {
                Written.whole(child, others).forEach(sink::prose);
            } else {
                below(child, scope.local());
            }
            return;
        }
        scope.close();
        var facet = page.facet(child);
        if (facet != null && (facet != Facet.Kind.EXAMPLES || !hasPoints(child, null))) {
            facet(facet, child);
            return;
        }
        var own = page.kind(child);
        var side = own == null ? scope.side() : own;
        if (!sink.wantsText()) {
            below(child, side);
            return;
        }
        boolean points = hasPoints(child, side);
        if (own != null || page.isPoints(child)) {
            if (!points && child.kind() != SectionNode.Kind.HEADING) {
                unread(child, side);
                return;
            }
            sink.label(Written.label(child.heading()), child.kind() == SectionNode.Kind.HEADING);
        } else if (!points) {
            facet(Facet.Kind.OTHER, child);
            return;
        } else if (side != null) {
            sink.label(child.heading(), true);
        } else {
            sink.section(child.heading());
        }
        if (child.head() instanceof Block.HtmlBlock html) {
            Prose.besidesSummary(html).forEach(sink::prose);
        }
        below(child, side);
        sink.end();
    }

    /** A label without points is text; what stands below it may be of another kind. */
    private void unread(SectionNode label, Point.@Nullable Kind side) {
        if (label.head() == null || label.head() instanceof Block.Quote || label.held() > 0) {
            Written.whole(label, others).forEach(sink::prose);
        } else {
            sink.prose(label.head());
            below(label, side);
        }
    }

    private void facet(Facet.Kind kind, SectionNode section) {
        if (!sink.wantsText()) {
            return;
        }
        boolean folded = section.head() instanceof Block.HtmlBlock;
        sink.facet(new Facet(
                kind,
                folded ? List.of() : section.heading(),
                new RichText(folded ? Written.whole(section, others) : Written.below(section, others)),
                section.span()));
    }

    private void quote(Block.Quote quote, Scope outer) {
        if (sink.wantsText()) {
            var counter = new Count.Counter(1);
            new PointWalk(page, others, counter).quoted(quote, outer);
            if (!counter.isEnough()) {
                sink.prose(quote);
                return;
            }
        }
        quoted(quote, outer);
    }

    private void quoted(Block.Quote quote, Scope outer) {
        var scope = outer.quoted(sink);
        var blocks = quote.blocks();
        for (int i = 0; i < blocks.size() && !sink.isDone(); i++) {
            i += block(blocks.get(i), blocks.subList(i + 1, blocks.size()), scope);
        }
        scope.close();
    }
}
