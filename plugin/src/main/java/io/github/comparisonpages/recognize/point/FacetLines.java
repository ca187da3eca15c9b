package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.section.Inlines;
import java.util.List;

/** Lines that say what an option's part is about: "Use when:" above a list, "Best for: small teams", "Related: a, b". */
final class FacetLines {

    private static final int LONGEST_START = 40;

    private final PageLabels page;
    private final PointSink sink;

    FacetLines(PageLabels page, PointSink sink) {
        this.page = page;
        this.sink = sink;
    }

    /** Reads a paragraph, and what stands below it: how many blocks that is, -1 where the paragraph is none of this. */
    int read(MarkedLines lines, List<Block> following) {
        if (lines.lines().size() == 1) {
            int under = readLabel(lines, following);
            if (under > 0) {
                return under;
            }
        }
        return readRelated(lines) || readStart(lines) ? 0 : -1;
    }

    private int readLabel(MarkedLines lines, List<Block> following) {
        var kind = page.facets().ofLabel(lines.text());
        if (kind == null || following.isEmpty() || isLabel(following.get(0))) {
            return 0;
        }
        boolean listed = following.get(0) instanceof Block.Items;
        boolean formatted = lines.content().size() == 1 && !(lines.content().get(0) instanceof Inline.Text);
        if (!listed && !formatted && !lines.endsWithColon(lines.last())) {
            return 0;
        }
        int under = 1;
        if (following.get(0) instanceof Block.Paragraph) {
            while (under < following.size()
                    && following.get(under) instanceof Block.Paragraph
                    && !isLabel(following.get(under))) {
                under++;
            }
        }
        sink.facet(new Facet(
                kind,
                Written.label(lines.content()),
                new RichText(following.subList(0, under)),
                lines.paragraph().span()));
        return under;
    }

    private boolean isLabel(Block block) {
        return block instanceof Block.Paragraph paragraph
                && page.isLabel(page.lines(paragraph).text());
    }

    /** A line of related things. */
    boolean readRelated(MarkedLines lines) {
        int colon = colon(lines.text());
        if (colon < 0) {
            return false;
        }
        var names = page.related(lines.text());
        if (names.isPresent() && !sink.relate(names.get())) {
            sink.prose(lines.paragraph());
        }
        return names.isPresent();
    }

    /** "Best for: small teams". */
    boolean readStart(MarkedLines lines) {
        int colon = colon(lines.text());
        var kind = colon < 0 || lines.text().length() == colon + 1
                ? null
                : page.facets().ofStart(lines.text().substring(0, colon));
        if (kind == null) {
            return false;
        }
        if (sink.wantsText()) {
            var text = Inlines.trimStart(Inlines.from(lines.content(), colon + 1), "");
            var span = Inlines.span(text, lines.paragraph().span());
            sink.facet(new Facet(
                    kind,
                    Written.label(Inlines.slice(lines.content(), 0, colon)),
                    new RichText(List.of(new Block.Paragraph(text, span))),
                    lines.paragraph().span()));
        }
        return true;
    }

    private static int colon(String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST_START); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }
}
