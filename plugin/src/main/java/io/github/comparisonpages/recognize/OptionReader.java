package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Reads what a section says of its option: summary, points, facets, related names. */
final class OptionReader {

    private final Vocabulary vocabulary;
    private final Marks marks;
    private final PointReader points;
    private final PointTables tables;
    private final LabelReader labels;
    private final MarkedParagraphs marked;

    OptionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.marks = new Marks(vocabulary);
        this.points = new PointReader(marks);
        this.tables = new PointTables(vocabulary, points);
        this.labels = new LabelReader(vocabulary, points);
        this.marked = new MarkedParagraphs(marks, points);
    }

    /** Reads a section, its heading aside. */
    void read(Section section, OptionParts parts) {
        read(section.blocks(), parts, parts.summary());
        section.children().forEach(child -> readChild(child, parts));
    }

    private void readChild(Section child, OptionParts parts) {
        var term = vocabulary.heading(PlainText.of(child.heading()));
        if (term.isPresent()) {
            readChild(child, term.get(), parts);
        } else {
            readOther(child, parts);
        }
    }

    /** Reads a sub-section whose heading means this. */
    void readChild(Section child, Term term, OptionParts parts) {
        var kind = Marks.kindOf(term);
        if (kind.isPresent()) {
            points.read(kind.get(), child.heading(), child.blocks(), parts);
            child.children().forEach(grandchild -> readChild(grandchild, parts));
        } else if (LabelReader.FACETS.containsKey(term)) {
            parts.add(facet(LabelReader.FACETS.get(term), child.heading(), Sections.flatten(child), child));
        } else if (term == Term.POINTS || term == Term.DETAILS) {
            var intro = new ArrayList<Block>();
            var inner = new OptionParts();
            read(child.blocks(), inner, intro);
            child.children().forEach(grandchild -> readChild(grandchild, inner));
            parts.add(child.heading(), intro, List.of());
            addAll(inner, parts, child);
        } else {
            readOther(child, parts);
        }
    }

    /** A sub-section of its own: its points, if it has any, are the option's. */
    private void readOther(Section child, OptionParts parts) {
        var inner = new OptionParts();
        var prose = new ArrayList<Block>();
        read(child.blocks(), inner, prose);
        child.children().forEach(grandchild -> readChild(grandchild, inner));
        if (inner.hasPoints()) {
            parts.add(facet(Facet.Kind.OTHER, child.heading(), prose, child));
            addAll(inner, parts, child);
        } else {
            parts.add(facet(Facet.Kind.OTHER, child.heading(), Sections.flatten(child), child));
        }
    }

    private static void addAll(OptionParts inner, OptionParts parts, Section section) {
        parts.summary().addAll(inner.summary());
        inner.groups().forEach(g -> parts.add(g.label(), g.intro().blocks(), g.points()));
        inner.facets().forEach(parts::add);
        var related = inner.related();
        if (related != null && !parts.relate(related)) {
            String line = related.label() + ": " + String.join(", ", related.names());
            parts.summary().add(new Block.Paragraph(List.of(new Inline.Text(line, section.span())), section.span()));
        }
    }

    private static Facet facet(Facet.Kind kind, List<Inline> heading, List<Block> blocks, Section section) {
        return new Facet(kind, heading, new RichText(blocks), section.span());
    }

    /** Reads blocks; what is neither point nor facet goes to {@code prose}. */
    void read(List<Block> blocks, OptionParts parts, List<Block> prose) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Paragraph paragraph) {
                int under = labels.read(paragraph, blocks.subList(i + 1, blocks.size()), parts);
                if (under > 0) {
                    i += under;
                } else if (!marked.read(paragraph, parts) && !readRelated(paragraph, parts)) {
                    prose.add(paragraph);
                }
            } else if (block instanceof Block.Items list) {
                int lists = SignedLists.read(blocks.subList(i, blocks.size()), points, parts);
                if (lists > 0) {
                    i += lists - 1;
                } else {
                    readItems(list, parts, prose);
                }
            } else if (!(block instanceof Block.Table table && tables.read(table, parts))) {
                prose.add(block);
            }
        }
    }

    private boolean readRelated(Block.Paragraph paragraph, OptionParts parts) {
        return RelatedNames.of(Inlines.text(paragraph.content()), vocabulary)
                .filter(parts::relate)
                .isPresent();
    }

    /** A list with labels or marks in its items: what has none stays a list. */
    private void readItems(Block.Items list, OptionParts parts, List<Block> prose) {
        var plain = new ArrayList<Block.Item>();
        for (Block.Item item : list.items()) {
            if (!readItem(item, parts)) {
                plain.add(item);
            }
        }
        if (plain.size() == list.items().size()) {
            prose.add(list);
        } else if (!plain.isEmpty()) {
            prose.add(new Block.Items(list.marker(), list.start(), list.tight(), plain, list.span()));
        }
    }

    private boolean readItem(Block.Item item, OptionParts parts) {
        if (!item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph first) {
            if (item.blocks().size() > 1
                    && labels.read(first, item.blocks().subList(1, item.blocks().size()), parts) > 0) {
                return true;
            }
            if (item.blocks().size() == 1 && readRelated(first, parts)) {
                return true;
            }
            if (marks.at(Inlines.text(first.content())).isPresent()) {
                var read = new ArrayList<Point>();
                points.read(Point.Kind.NEUTRAL, item, read);
                read.forEach(parts::add);
                return true;
            }
        }
        return false;
    }
}
