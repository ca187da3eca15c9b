package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of an option: its points, when to use it, and all other text. Meant for one page: it remembers what
 * the page's lines say.
 *
 * <p>For example, a section with a paragraph, the line {@code **Pros:**} and the list {@code - fast} gives a summary and a group
 * with the label "Pros" and one point. Nothing is left out and nothing is there twice.
 */
public final class OptionText {

    private final PageLabels page;
    private final SectionTree tree;

    public OptionText(Vocabulary vocabulary, Headings headings, SectionTree tree) {
        this.page = new PageLabels(vocabulary, headings, tree);
        this.tree = tree;
    }

    /**
     * Reads all that stands below a section's heading, or behind an item's first paragraph, into the option.
     *
     * @param others what is read elsewhere, and so left out
     */
    public void read(SectionNode section, Others others, OptionParts parts) {
        var sink = new PartsSink(parts);
        new PointWalk(page, others, sink).below(section, null);
        sink.close();
    }

    /** The same where only the sections of other options are read elsewhere. */
    public void read(SectionNode section, Predicate<SectionNode> foreign, OptionParts parts) {
        read(section, Others.of(foreign), parts);
    }

    /** Reads a section whose own heading tells the kind of its points, such as "Advantages of Kafka"; it is their label. */
    public void readLabelled(SectionNode section, Point.Kind kind, OptionParts parts) {
        var sink = new PartsSink(parts);
        sink.label(Written.label(section.heading()), true);
        new PointWalk(page, Others.NONE, sink).below(section, kind);
        sink.close();
    }

    /** Reads what a list says behind an option's name; it may be points. */
    public void readText(List<Block> description, OptionParts parts) {
        if (!description.isEmpty()) {
            var blocks = new ArrayList<Block>();
            blocks.add(new Block.Paragraph(List.of(), SourceSpan.START));
            blocks.addAll(description);
            var item = new Block.Item(null, blocks, description.get(0).span());
            read(tree.item(item, tree.root()), Others.NONE, parts);
        }
    }

    /**
     * Whether {@link #read} would find points: one that takes a side, or two that take none, of which a single one may be anything.
     *
     * @param stop the sub-sections that are left out with all below them; items are never asked for
     * @param skip a block of the section that is left out; null for none
     */
    public boolean hasPoints(SectionNode section, Predicate<SectionNode> stop, @Nullable Block skip) {
        var counter = new Count.Counter(2);
        new PointWalk(page, new Stops(stop, skip), counter).below(section, null);
        return counter.isEnough();
    }

    /** How many points {@link #read} would find. */
    Count count(SectionNode section, Predicate<SectionNode> stop, @Nullable Block skip) {
        var counter = new Count.Counter();
        new PointWalk(page, new Stops(stop, skip), counter).below(section, null);
        return counter.count();
    }

    private record Stops(
            Predicate<SectionNode> stop, @Nullable Block skip) implements Others {

        @Override
        public boolean isForeign(SectionNode section) {
            return section.kind() != SectionNode.Kind.ITEM && stop.test(section);
        }

        @Override
        public @Nullable Block left(Block block) {
            return block == skip ? null : block;
        }
    }
}
