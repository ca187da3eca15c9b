package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Labels;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the headings, labels and lines of one page say of points; what was found once is remembered, as it is asked for often. */
final class PageLabels {

    private static final int WORDS_OF_A_LABEL = 3;

    private final Vocabulary vocabulary;
    private final Headings headings;
    private final SectionTree tree;
    private final Labels labels;
    private final FacetTerms facets;
    private final CellPoints cells;
    private final Map<Block.Paragraph, MarkedLines> lines = new IdentityHashMap<>();
    private final Map<Block.TableCell, MarkedLines> cellLines = new IdentityHashMap<>();
    private final Map<SectionNode, Optional<Facet.Kind>> announced = new IdentityHashMap<>();

    PageLabels(Vocabulary vocabulary, Headings headings, SectionTree tree) {
        this.vocabulary = vocabulary;
        this.headings = headings;
        this.tree = tree;
        this.labels = new Labels(vocabulary);
        this.facets = new FacetTerms(vocabulary, headings);
        this.cells = new CellPoints(vocabulary);
    }

    MarkedLines lines(Block.Paragraph paragraph) {
        var known = lines.get(paragraph);
        if (known == null) {
            known = MarkedLines.of(paragraph, headings);
            lines.put(paragraph, known);
        }
        return known;
    }

    /** The lines of a table's cell. */
    MarkedLines lines(Block.TableCell cell) {
        var known = cellLines.get(cell);
        if (known == null) {
            known = MarkedLines.of(new Block.Paragraph(cell.content(), cell.span()), headings);
            cellLines.put(cell, known);
        }
        return known;
    }

    /** Which way the points below this section's heading speak; null where it does not say. */
    Point.@Nullable Kind kind(SectionNode section) {
        return section.title().isEmpty() ? null : headings.kind(section.title());
    }

    Point.@Nullable Kind kind(String label) {
        return headings.kind(label);
    }

    /** What the sentence above a list says of it, by the words that a clause ends with: "but it has some drawbacks:". */
    Point.@Nullable Kind announced(String sentence) {
        for (int end = sentence.length(); end > 0; end = Math.max(sentence.lastIndexOf(',', end - 1), 0)) {
            int word = sentence.lastIndexOf(' ', end - 1);
            int two = sentence.lastIndexOf(' ', word - 1);
            var kind = word < 0 ? null : headings.kind(sentence.substring(two + 1, end));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** What this section is that holds no points; null where it may hold some. */
    Facet.@Nullable Kind facet(SectionNode section) {
        return announced
                .computeIfAbsent(
                        section, s -> Optional.ofNullable(s.title().isEmpty() ? null : facets.ofHeading(s.title())))
                .orElse(null);
    }

    FacetTerms facets() {
        return facets;
    }

    CellPoints cells() {
        return cells;
    }

    /** Whether this section's heading announces points of both kinds: "Pros and Cons". */
    boolean isPoints(SectionNode section) {
        return headings.isPoints(section.title());
    }

    /** Whether this section's heading is such as "Risks", below which only lists are points. */
    boolean isWeak(SectionNode section) {
        return kind(section) != null && labels.isWeak(headings.normal(section.title()));
    }

    /** Whether this line heads something that is not the points above it: "Links:". */
    boolean isOther(MarkedLines lines) {
        return lines.lines().size() == 1
                && lines.endsWithColon(lines.last())
                && lines.words(lines.last()) <= WORDS_OF_A_LABEL
                && headings.isOther(lines.text());
    }

    boolean isLabel(String text) {
        return vocabulary.label(text).isPresent();
    }

    Optional<RelatedNames> related(String text) {
        return RelatedNames.of(text, vocabulary);
    }

    SectionNode item(Block.Item item, SectionNode parent) {
        return tree.item(item, parent);
    }
}
