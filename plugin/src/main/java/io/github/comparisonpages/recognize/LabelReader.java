package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.RichText;
import java.util.List;
import java.util.Map;

/** Reads labels that stand in place of headings, such as a bold "Pros:" above a list. */
final class LabelReader {

    /** The terms that announce a facet. */
    static final Map<Term, Facet.Kind> FACETS = Map.of(
            Term.USE_WHEN, Facet.Kind.USE_WHEN,
            Term.AVOID_WHEN, Facet.Kind.AVOID_WHEN,
            Term.REVISIT_WHEN, Facet.Kind.REVISIT_WHEN,
            Term.EXAMPLES, Facet.Kind.EXAMPLES,
            Term.CONSEQUENCES, Facet.Kind.CONSEQUENCES);

    private final Vocabulary vocabulary;
    private final PointReader points;

    LabelReader(Vocabulary vocabulary, PointReader points) {
        this.vocabulary = vocabulary;
        this.points = points;
    }

    /** Reads a paragraph that is only a label, and what stands below it: how many blocks that is, 0 where it is no label. */
    int read(Block.Paragraph paragraph, List<Block> following, OptionParts parts) {
        String text = Inlines.text(paragraph.content()).strip();
        var term = vocabulary.label(text);
        boolean looksLikeLabel = text.endsWith(":")
                || text.endsWith("\uff1a")
                || paragraph.content().size() == 1 && !(paragraph.content().get(0) instanceof Inline.Text)
                || !following.isEmpty() && following.get(0) instanceof Block.Items;
        if (term.isEmpty() || !looksLikeLabel || following.isEmpty() || isLabel(following.get(0))) {
            return 0;
        }
        var label = Inlines.trimEnd(paragraph.content(), ":\uff1a");
        var kind = Marks.kindOf(term.get());
        if (kind.isEmpty() && !FACETS.containsKey(term.get())) {
            return 0;
        }
        int under = underLabel(following);
        var below = following.subList(0, under);
        if (kind.isPresent()) {
            points.read(kind.get(), label, below, parts);
        } else {
            parts.add(new Facet(FACETS.get(term.get()), label, new RichText(below), paragraph.span()));
        }
        return under;
    }

    /** A list, or the paragraphs up to the next label or other block. */
    private int underLabel(List<Block> following) {
        if (!(following.get(0) instanceof Block.Paragraph)) {
            return 1;
        }
        int n = 1;
        while (n < following.size() && following.get(n) instanceof Block.Paragraph && !isLabel(following.get(n))) {
            n++;
        }
        return n;
    }

    private boolean isLabel(Block block) {
        return block instanceof Block.Paragraph paragraph
                && vocabulary.label(Inlines.text(paragraph.content())).isPresent();
    }
}
