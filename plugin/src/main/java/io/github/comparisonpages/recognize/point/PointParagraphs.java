package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import java.util.List;

/** Paragraphs on the way: points, labels of what follows, or text. */
final class PointParagraphs {

    private static final int WORDS_OF_A_TAIL = 6;
    private static final int WORDS_OF_A_HEAD = 10;
    private static final int WORDS_OF_A_START = 4;
    private static final int WORDS_OF_A_BARE_LABEL = 3;

    private final PageLabels page;
    private final Others others;
    private final PointSink sink;
    private final PointLists lists;
    private final FacetLines facets;

    PointParagraphs(PageLabels page, Others others, PointSink sink, PointLists lists) {
        this.page = page;
        this.others = others;
        this.sink = sink;
        this.lists = lists;
        this.facets = new FacetLines(page, sink);
    }

    /** Reads a paragraph: how many of the blocks that follow were read with it. */
    int read(Block.Paragraph paragraph, List<Block> following, Scope scope) {
        var lines = page.lines(paragraph);
        if (lines.isEmpty()) {
            sink.prose(paragraph);
            return 0;
        }
        if (lines.first().isPoint()) {
            if (heads(lines, following, scope)) {
                sink.point(lines.kind(0), PointText.ofLineAbove(lines, following.get(0)));
                return 1;
            }
            marked(lines, 0);
            return 0;
        }
        int facet = facets.read(lines, following);
        if (facet >= 0) {
            return facet;
        }
        var list = !following.isEmpty() && following.get(0) instanceof Block.Items items ? items : null;
        if (startsWithLabel(lines, list != null, scope) || endsWithLabel(lines, list != null, scope)) {
            return 0;
        }
        if (list != null && announces(lines, list, scope)) {
            return 1;
        }
        if (list != null && (page.isOther(lines) || looksLikeLabel(lines) && scope.endsAtHead())) {
            scope.leave();
        }
        if (scope.countsParagraphs()) {
            sink.point(scope.mustSide(), PointText.whole(lines));
        } else {
            sink.prose(paragraph);
        }
        return 0;
    }

    /** Whether a line stands above a list as "Pros:" does, or as "Pros" does, whatever it says. */
    private static boolean looksLikeLabel(MarkedLines lines) {
        var last = lines.last();
        boolean bare = lines.words(last) <= WORDS_OF_A_BARE_LABEL
                && Character.isLetter(lines.text().charAt(last.end() - 1));
        return lines.lines().size() == 1 && (bare || lines.endsWithColon(last) && lines.words(last) <= WORDS_OF_A_TAIL);
    }

    /** "✅ **Fast**" above a list that says more of it, and has no marks of its own. */
    private boolean heads(MarkedLines lines, List<Block> following, Scope scope) {
        if (lines.lines().size() > 1
                || following.isEmpty()
                || !(following.get(0) instanceof Block.Items list)
                || lines.endsWithColon(lines.first())
                || lines.words(lines.first()) > WORDS_OF_A_HEAD
                || lines.label() != null) {
            return false;
        }
        var rest = Inlines.trimStart(Inlines.from(lines.content(), lines.first().says()), "");
        if (rest.size() != 1 || !(rest.get(0) instanceof Inline.Strong) || page.kind(Inlines.text(rest)) != null) {
            return false;
        }
        for (Block.Item item : list.items()) {
            if (others.isForeign(page.item(item, scope.section())) || isMarked(item)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMarked(Block.Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Block.Paragraph paragraph)) {
            return false;
        }
        var lines = page.lines(paragraph);
        return !lines.isEmpty() && lines.first().mark() != null;
    }

    /** A point a mark, with the lines that follow it. */
    private void marked(MarkedLines lines, int first) {
        int n = lines.lines().size();
        int next;
        for (int i = first; i < n; i = next) {
            next = i + 1;
            while (next < n && !lines.lines().get(next).isPoint()) {
                next++;
            }
            int end = next < n ? lines.lines().get(next).start() : lines.text().length();
            sink.point(lines.kind(i), PointText.ofLine(lines, i, end));
        }
    }

    /** "Pros:" in a line of its own, and what they are from the next line on. */
    private boolean startsWithLabel(MarkedLines lines, boolean listed, Scope scope) {
        var first = lines.first();
        if (lines.lines().size() < 2 || !lines.endsWithColon(first) || lines.words(first) > WORDS_OF_A_START) {
            return false;
        }
        var kind = page.kind(lines.text(first));
        if (kind == null) {
            return false;
        }
        scope.relabel(kind, lines.content(first));
        if (lines.lines().get(1).isPoint()) {
            marked(lines, 1);
            return true;
        }
        var rest = PointText.from(lines, lines.lines().get(1).start());
        if (listed) {
            rest.toPoint(kind).text().blocks().forEach(sink::prose);
        } else {
            sink.point(kind, rest);
        }
        return true;
    }

    /** The label of what follows as the last line, "Pros:". */
    private boolean endsWithLabel(MarkedLines lines, boolean listed, Scope scope) {
        var last = lines.last();
        boolean looksSo = lines.endsWithColon(last)
                || listed && lines.lines().size() == 1 && lines.words(last) <= WORDS_OF_A_BARE_LABEL;
        if (lines.lines().size() > 2 && !listed || !looksSo || lines.words(last) > WORDS_OF_A_TAIL) {
            return false;
        }
        var kind = page.kind(lines.text(last));
        if (kind == null) {
            return false;
        }
        if (sink.wantsText() && lines.lines().size() > 1) {
            var text = Inlines.trimEnd(Inlines.slice(lines.content(), 0, last.start()), "");
            sink.prose(new Block.Paragraph(
                    text, Inlines.span(text, lines.paragraph().span())));
        }
        scope.relabel(kind, lines.content(last));
        return true;
    }

    /** "It is fast, but has some drawbacks:" above a list. */
    private boolean announces(MarkedLines lines, Block.Items list, Scope scope) {
        var kind = lines.endsWithColon(lines.last()) ? page.announced(lines.text(lines.last())) : null;
        if (kind == null) {
            return false;
        }
        var before = scope.local();
        scope.relabel(kind, List.of());
        sink.prose(lines.paragraph());
        lists.read(list, scope);
        scope.unlabel(before);
        return true;
    }
}
