package io.github.comparisonpages.recognize.section;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.vocabulary.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A section of a page: what acts as a heading, and what stands below it. It is built once by {@link SectionTree} and only read
 * afterwards; whoever understands a part of it says so elsewhere.
 *
 * <p>For example, the lines {@code **Pros:**} and {@code - fast} are a section of the kind {@code LABEL} with the title "Pros:"
 * and one block, the list.
 */
public final class SectionNode {

    /** What acts as the heading. */
    public enum Kind {
        /** Nothing: the page as a whole. */
        ROOT,
        /** A heading of Markdown. */
        HEADING,
        /** A bold line, a numbered line ("Option 2: Kafka"), a summary of HTML, a numbered item with text of its own. */
        BOLD,
        /** A label of points: "Pros:", as a line, in bold, or as the title of a callout. */
        LABEL,
        /** A quotation that holds lists, tables or headings; it has no title. */
        QUOTE,
        /** The first paragraph of an item of a list. */
        ITEM
    }

    private final Kind kind;
    private final int level;
    private final @Nullable Block head;
    private final List<Inline> heading;
    private final String title;
    private final SourceSpan span;
    private final List<Block> blocks = new ArrayList<>();
    private final List<SectionNode> children = new ArrayList<>();
    private final List<Block> shownBlocks = Collections.unmodifiableList(blocks);
    private final List<SectionNode> shownChildren = Collections.unmodifiableList(children);
    private int held;
    private @Nullable SectionNode parent;

    SectionNode(Kind kind, int level, @Nullable Block head, List<Inline> heading, SourceSpan span) {
        this.kind = kind;
        this.level = level;
        this.head = head;
        this.heading = List.copyOf(heading);
        this.title = Names.tidy(PlainText.of(heading));
        this.span = span;
    }

    public Kind kind() {
        return kind;
    }

    /** Ten times the level of a heading, 10 to 60; what acts as one is deeper: 65 to 100. The root has 0. */
    public int level() {
        return level;
    }

    /** The author's block that acts as the heading; null for the root and for items. */
    public @Nullable Block head() {
        return head;
    }

    /** The heading's text; empty where there is none. */
    public List<Inline> heading() {
        return heading;
    }

    /** The heading's text in one line. */
    public String title() {
        return title;
    }

    /** Where the heading stands. */
    public SourceSpan span() {
        return span;
    }

    /**
     * What stands below the heading and in no sub-section, in the order of the source. Where the heading is the bold start of a
     * paragraph, the rest of that paragraph is the first of them.
     */
    public List<Block> blocks() {
        return shownBlocks;
    }

    /** The sub-sections, in the order of the source. */
    public List<SectionNode> children() {
        return shownChildren;
    }

    /** The section that this one stands in; null for the root. */
    public @Nullable SectionNode parent() {
        return parent;
    }

    /** How many of the blocks are part of the block that acts as the heading: the rest of a paragraph, or of an item. */
    public int held() {
        return held;
    }

    /** Whether this is that section or stands in it. */
    public boolean isIn(SectionNode other) {
        for (SectionNode node = this; node != null; node = node.parent) {
            if (node == other) {
                return true;
            }
        }
        return false;
    }

    /** Visits this section and all below it, in the order of the source. */
    public void each(Consumer<SectionNode> visit) {
        visit.accept(this);
        children.forEach(child -> child.each(visit));
    }

    /** This section and all below it, in the order of the source; items of lists are not among them. */
    public List<SectionNode> all() {
        var all = new ArrayList<SectionNode>();
        each(all::add);
        return all;
    }

    /** The author's blocks of this section, its heading and all below it among them, in the order of the source. */
    public List<Block> written() {
        var written = new ArrayList<Block>();
        write(written, true);
        return written;
    }

    /** The same without this section's own heading; the rest of a paragraph whose start is the heading is there. */
    public List<Block> writtenBelow() {
        var written = new ArrayList<Block>();
        write(written, false);
        return written;
    }

    private void write(List<Block> out, boolean withHead) {
        if (withHead && head != null) {
            out.add(head);
            if (head instanceof Block.Quote) {
                return;
            }
        }
        int child = 0;
        for (Block block : withHead ? blocks.subList(held, blocks.size()) : blocks) {
            while (child < children.size() && isBefore(children.get(child).span, block.span())) {
                children.get(child++).write(out, true);
            }
            out.add(block);
        }
        while (child < children.size()) {
            children.get(child++).write(out, true);
        }
    }

    private static boolean isBefore(SourceSpan a, SourceSpan b) {
        return a.start().compareTo(b.start()) < 0;
    }

    void add(Block block) {
        blocks.add(block);
    }

    void add(SectionNode child) {
        child.parent = this;
        children.add(child);
    }

    /** Adds blocks that are part of the block that acts as the heading, before any other. */
    void hold(List<? extends Block> parts) {
        blocks.addAll(parts);
        held = parts.size();
    }

    void setParent(SectionNode section) {
        parent = section;
    }

    void remove(SectionNode child) {
        children.removeIf(c -> c == child);
    }
}
