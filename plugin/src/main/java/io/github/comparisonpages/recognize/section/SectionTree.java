package io.github.comparisonpages.recognize.section;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Names;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as one tree of sections. All that acts as a heading is one: headings, bold lines, numbered lines, labels of points,
 * titles of callouts, summaries of HTML, items of a numbered list that their own text broke into pieces.
 *
 * <p>Two repairs are made: a label such as "Pros" that comes back among neighbours of one level belongs to the neighbour before
 * it, and what stands in a quotation that holds lists or tables has a section of its own.
 */
public final class SectionTree {

    private static final int ITEM = 100;

    private final Headings headings;
    private final Leads leads;
    private final SectionNode root;
    private final @Nullable SectionNode title;
    private final Map<Block.Item, SectionNode> items = new IdentityHashMap<>();

    private SectionTree(List<Block> blocks, Vocabulary vocabulary, Headings headings) {
        this.headings = headings;
        this.leads = new Leads(vocabulary, headings);
        this.root = root(blocks);
        this.title = root.children().stream()
                .filter(s -> s.level() == 10 && !s.title().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Reads the blocks of a page. */
    public static SectionTree of(List<Block> blocks, Vocabulary vocabulary, Headings headings) {
        return new SectionTree(blocks, vocabulary, headings);
    }

    /** The whole page. */
    public SectionNode root() {
        return root;
    }

    /** The section of the first heading of level 1 with text; null where there is none. */
    public @Nullable SectionNode title() {
        return title;
    }

    /** An item of a list as a section of this one: its first paragraph is the title, what is nested in it the body. */
    public SectionNode item(Block.Item item, SectionNode parent) {
        var known = items.get(item);
        if (known != null) {
            return known;
        }
        boolean led = !item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph;
        List<Inline> heading = led ? ((Block.Paragraph) item.blocks().get(0)).content() : List.of();
        var below = new ArrayList<>(led ? item.blocks().subList(1, item.blocks().size()) : item.blocks());
        var label = labelBelow(heading, below);
        if (label != null) {
            int end = Inlines.text(heading).length() - Inlines.text(label).length();
            heading = Inlines.trimEnd(Inlines.slice(heading, 0, end), "");
            below.add(0, new Block.Paragraph(label, Inlines.span(label, item.span())));
        }
        var node = new SectionNode(SectionNode.Kind.ITEM, ITEM, null, heading, item.span());
        node.setParent(parent);
        new SectionBuilder(node, leads, headings).put(below);
        lower(node);
        items.put(item, node);
        return node;
    }

    /** "Pros:" as the last line of an item's first paragraph, right above a list; null where it has no such line. */
    private @Nullable List<Inline> labelBelow(List<Inline> paragraph, List<Block> below) {
        if (below.isEmpty() || !(below.get(0) instanceof Block.Items)) {
            return null;
        }
        var lines = Inlines.lines(paragraph);
        var last = lines.get(lines.size() - 1);
        String text = Names.tidy(PlainText.of(last));
        boolean label = lines.size() > 1 && (text.endsWith(":") || text.endsWith("：")) && headings.kind(text) != null;
        return label ? last : null;
    }

    /** A paragraph and the blocks right below it as a section of this one, which does not list it as its child. */
    public SectionNode led(Block.Paragraph paragraph, List<Block> below, SectionNode parent) {
        var node = Leads.node(SectionNode.Kind.BOLD, ITEM, paragraph, paragraph.content());
        node.setParent(parent);
        below.forEach(node::add);
        return node;
    }

    private SectionNode root(List<Block> blocks) {
        var node = new SectionNode(SectionNode.Kind.ROOT, 0, null, List.of(), SourceSpan.START);
        new SectionBuilder(node, leads, headings).put(blocks);
        lower(node);
        return node;
    }

    /** A label that comes back at the level of the things themselves belongs to what stands before it. */
    private void lower(SectionNode section) {
        int pros = 0;
        int cons = 0;
        int points = 0;
        for (SectionNode child : section.children()) {
            var kind = child.kind() == SectionNode.Kind.HEADING ? headings.kind(child.title()) : null;
            pros += kind == Point.Kind.PRO ? 1 : 0;
            cons += kind == Point.Kind.CON ? 1 : 0;
            points += isPoints(child) ? 1 : 0;
        }
        if ((pros > 1 || cons > 1 || points > 1)
                && (section.kind() == SectionNode.Kind.ROOT || headings.kind(section.title()) == null)) {
            SectionNode host = null;
            for (SectionNode child : List.copyOf(section.children())) {
                boolean role = child.kind() == SectionNode.Kind.HEADING
                        && (headings.kind(child.title()) != null || isPoints(child));
                if (role && host != null) {
                    section.remove(child);
                    host.add(child);
                } else if (child.kind() != SectionNode.Kind.LABEL) {
                    host = role || headings.isOther(child.title()) ? null : child;
                }
            }
        }
        section.children().forEach(this::lower);
    }

    private boolean isPoints(SectionNode node) {
        return node.kind() == SectionNode.Kind.HEADING && headings.isPoints(node.title());
    }
}
