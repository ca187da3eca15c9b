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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final int QUOTE = 95;
    private static final int DEEPEST_HEADING = 60;
    private static final double OPTIONS = 0.7;
    private static final Pattern SUMMARY =
            Pattern.compile("<summary>(.*?)(?:</summary>|$)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern DETAILS_END = Pattern.compile("</details>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALERT = Pattern.compile("^\\[!(\\w+)\\][+-]?[ \\t]*");

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
        var node = new SectionNode(SectionNode.Kind.ITEM, ITEM, null, heading, item.span());
        node.setParent(parent);
        new Builder(node).put(led ? item.blocks().subList(1, item.blocks().size()) : item.blocks());
        lower(node);
        items.put(item, node);
        return node;
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
        new Builder(node).put(blocks);
        lower(node);
        return node;
    }

    /** Puts blocks below the section that is open. */
    private final class Builder {

        private final SectionNode base;
        private SectionNode current;

        Builder(SectionNode base) {
            this.base = base;
            this.current = base;
        }

        private int level(SectionNode node) {
            return node == base ? Integer.MIN_VALUE : node.level();
        }

        private void open(SectionNode node) {
            while (level(current) >= node.level() || node.kind() == SectionNode.Kind.LABEL && isBoldCondition()) {
                current = Objects.requireNonNull(current.parent());
            }
            current.add(node);
            current = node;
        }

        /** Points below "**When to use**" are not of that line, but of what it is about. */
        private boolean isBoldCondition() {
            return current != base && current.kind() == SectionNode.Kind.BOLD && headings.isCondition(current.title());
        }

        void put(List<Block> blocks) {
            var pieces = pieces(blocks);
            for (Block block : blocks) {
                if (block instanceof Block.Heading heading) {
                    put(heading);
                } else if (block instanceof Block.Paragraph paragraph) {
                    var node = leads.of(paragraph, amongOptions());
                    if (node == null) {
                        current.add(block);
                    } else {
                        open(node);
                    }
                } else if (block instanceof Block.Items list && pieces.contains(list)) {
                    put(list);
                } else if (block instanceof Block.HtmlBlock html) {
                    put(html);
                } else if (block instanceof Block.Quote quote) {
                    put(quote);
                } else {
                    current.add(block);
                }
            }
        }

        private void put(Block.Heading heading) {
            open(new SectionNode(
                    SectionNode.Kind.HEADING,
                    10 * heading.level(),
                    heading,
                    Inlines.visible(heading.content()),
                    heading.span()));
        }

        private boolean amongOptions() {
            SectionNode host = current;
            while (host.level() > DEEPEST_HEADING && host.parent() != null) {
                host = Objects.requireNonNull(host.parent());
            }
            return host.level() > 0 && headings.options(host.title()) >= OPTIONS;
        }

        /** "1. X", text that is not indented, "2. Y": the pieces of one list that its own text broke. */
        private Set<Block.Items> pieces(List<Block> blocks) {
            Set<Block.Items> pieces = Set.of();
            Block.Items before = null;
            for (Block block : blocks) {
                if (block instanceof Block.Items list && isLone(list)) {
                    if (before != null && before.start() + 1 == list.start()) {
                        pieces = pieces.isEmpty() ? Collections.newSetFromMap(new IdentityHashMap<>()) : pieces;
                        pieces.add(before);
                        pieces.add(list);
                    }
                    before = list;
                }
            }
            if (!pieces.isEmpty()) {
                pieces.removeIf(list -> headings.kind(Names.tidy(PlainText.of(lead(list)))) != null);
            }
            return pieces;
        }

        private static List<Inline> lead(Block.Items list) {
            return ((Block.Paragraph) list.items().get(0).blocks().get(0)).content();
        }

        private static boolean isLone(Block.Items list) {
            return list.ordered()
                    && list.items().size() == 1
                    && !list.items().get(0).blocks().isEmpty()
                    && list.items().get(0).blocks().get(0) instanceof Block.Paragraph;
        }

        private void put(Block.Items list) {
            var item = list.items().get(0);
            var lead = lead(list);
            var heading = new ArrayList<Inline>();
            heading.add(new Inline.Text(
                    list.start() + ". ",
                    lead.isEmpty() ? list.span() : lead.get(0).span()));
            heading.addAll(lead);
            var node = Leads.node(SectionNode.Kind.BOLD, Leads.BROKEN_ITEM, list, heading);
            node.hold(item.blocks().subList(1, item.blocks().size()));
            open(node);
        }

        private void put(Block.HtmlBlock html) {
            var summary = SUMMARY.matcher(html.html());
            if (summary.find()) {
                String text = TAG.matcher(summary.group(1)).replaceAll(" ").strip();
                if (!text.isEmpty()) {
                    boolean label = headings.kind(text) != null;
                    open(Leads.node(
                            label ? SectionNode.Kind.LABEL : SectionNode.Kind.BOLD,
                            label ? Leads.LABEL : Leads.LEAD,
                            html,
                            List.of(new Inline.Text(text, html.span()))));
                    return;
                }
            }
            current.add(html);
            if (level(current) >= Leads.LEAD && DETAILS_END.matcher(html.html()).find()) {
                while (level(current) >= Leads.LEAD) {
                    current = Objects.requireNonNull(current.parent());
                }
            }
        }

        private void put(Block.Quote quote) {
            var inner = quote.blocks();
            var alert = inner.isEmpty() ? null : alertTitle(inner.get(0));
            SectionNode node;
            List<Block> below = inner;
            if (alert != null && headings.kind(Names.tidy(PlainText.of(alert))) != null) {
                node = Leads.node(SectionNode.Kind.LABEL, Leads.LABEL, quote, alert);
                below = inner.subList(1, inner.size());
            } else if (inner.stream().anyMatch(b -> !(b instanceof Block.Paragraph))) {
                node = Leads.node(SectionNode.Kind.QUOTE, QUOTE, quote, List.of());
            } else {
                current.add(quote);
                return;
            }
            current.add(node);
            new Builder(node).put(below);
        }

        /** What stands behind {@code [!TIP]} in its line; null where the paragraph is no start of a callout. */
        private @Nullable List<Inline> alertTitle(Block block) {
            if (!(block instanceof Block.Paragraph paragraph)) {
                return null;
            }
            var line = Inlines.lines(paragraph.content()).get(0);
            var matcher = ALERT.matcher(Inlines.text(line));
            boolean whole = Inlines.lines(paragraph.content()).size() == 1;
            return matcher.find() && whole ? Inlines.from(line, matcher.end()) : null;
        }
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
