package io.github.comparisonpages.recognize.section;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts blocks below the section that is open, and opens one for each that acts as a heading. */
final class SectionBuilder {

    private static final int QUOTE = 95;
    private static final int DEEPEST_HEADING = 60;
    private static final double OPTIONS = 0.7;
    private static final Pattern SUMMARY =
            Pattern.compile("<summary>(.*?)(?:</summary>|$)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern DETAILS_END = Pattern.compile("</details>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALERT = Pattern.compile("^\\[!(\\w+)\\][+-]?[ \\t]*");

    private final Leads leads;
    private final Headings headings;
    private final SectionNode base;
    private SectionNode current;

    /** Puts blocks below {@code base}. */
    SectionBuilder(SectionNode base, Leads leads, Headings headings) {
        this.base = base;
        this.leads = leads;
        this.headings = headings;
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
                var node = leads.of(paragraph, this::amongOptions);
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
                list.start() + ". ", lead.isEmpty() ? list.span() : lead.get(0).span()));
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
        new SectionBuilder(node, leads, headings).put(below);
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
