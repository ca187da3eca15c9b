package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a page's sections apart, in the order of the source. Bold lines and labels are text here, unless they are wanted as sections. */
public final class Parts {

    private static final String BY = "(?:[—–]|--)\\s*\\p{L}[^.!?]{1,80}$";
    private static final Pattern NAME = Pattern.compile("^" + BY);
    private static final Pattern ATTRIBUTED = Pattern.compile("(?:^|[.!?…»”\"]\\s+)" + BY);
    private static final Pattern ALERT = Pattern.compile("^\\[!\\w+\\][+-]?\\s*");

    private final List<Part> all = new ArrayList<>();
    private final Predicate<SectionNode> wanted;
    private int count;

    private Parts(Predicate<SectionNode> wanted) {
        this.wanted = wanted;
    }

    /** All sections, the page first; {@code wanted} tells which bold lines and the like are some too. */
    public static List<Part> of(SectionTree tree, Predicate<SectionNode> wanted) {
        var parts = new Parts(wanted);
        var page = new Part(tree.root(), 0, null);
        parts.all.add(page);
        parts.below(tree.root(), page);
        return parts.all;
    }

    private void below(SectionNode node, Part here) {
        int child = 0;
        var children = node.children();
        var blocks = node.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            while (child < children.size()
                    && isBefore(children.get(child).span(), blocks.get(i).span())) {
                section(children.get(child++), here);
            }
            boolean theirs = blocks.get(i) instanceof Block.Quote && i + 1 < blocks.size() && isName(blocks.get(i + 1));
            if (!theirs) {
                block(blocks.get(i), here, 0);
            }
        }
        while (child < children.size()) {
            section(children.get(child++), here);
        }
    }

    private static boolean isBefore(SourceSpan a, SourceSpan b) {
        return a.start().compareTo(b.start()) < 0;
    }

    private void section(SectionNode node, Part here) {
        if (node.kind() == SectionNode.Kind.HEADING || wanted.test(node)) {
            var part = new Part(node, ++count, here);
            all.add(part);
            below(node, part);
            return;
        }
        var head = node.head();
        if (head instanceof Block.Paragraph || head instanceof Block.Items) {
            block(head, here, 0);
            rest(node, here);
        } else {
            if (!node.heading().isEmpty()) {
                paragraph(node.heading(), node.span(), here, 0);
            }
            below(node, here);
        }
    }

    /** What stands below a line that acts as a heading, but is none here. */
    private void rest(SectionNode node, Part here) {
        int child = 0;
        var children = node.children();
        for (Block block : node.blocks().subList(node.held(), node.blocks().size())) {
            while (child < children.size() && isBefore(children.get(child).span(), block.span())) {
                section(children.get(child++), here);
            }
            block(block, here, 0);
        }
        while (child < children.size()) {
            section(children.get(child++), here);
        }
    }

    private void block(Block block, Part here, int depth) {
        if (block instanceof Block.Paragraph p) {
            paragraph(p.content(), p.span(), here, depth);
        } else if (block instanceof Block.Heading h) {
            paragraph(h.content(), h.span(), here, depth);
        } else if (block instanceof Block.Items list) {
            items(list, here, depth, null);
        } else if (block instanceof Block.Quote quote && !isAttributed(quote)) {
            quote.blocks().forEach(b -> block(b, here, depth));
        } else if (block instanceof Block.Table table) {
            here.units().add(Unit.table(depth, ++count, here, table));
        } else if (block instanceof Block.CodeBlock) {
            here.units().add(Unit.code(depth, ++count, here, block));
        }
    }

    /** Whether somebody else is quoted, whom the last line names. */
    private static boolean isAttributed(Block.Quote quote) {
        return !quote.blocks().isEmpty()
                && names(quote.blocks().get(quote.blocks().size() - 1), ATTRIBUTED);
    }

    /** "— a customer". */
    private static boolean isName(Block block) {
        return names(block, NAME);
    }

    private static boolean names(Block block, Pattern pattern) {
        return block instanceof Block.Paragraph p
                && pattern.matcher(Inlines.text(p.content())).find();
    }

    private void paragraph(List<Inline> content, SourceSpan span, Part here, int depth) {
        var alert = ALERT.matcher(Inlines.text(content));
        var shown = alert.find() ? Inlines.from(content, alert.end()) : content;
        for (List<Inline> piece : LabelledLines.of(shown)) {
            var passage = new Passage(piece, span);
            if (!passage.text().isBlank()) {
                here.units().add(Unit.paragraph(depth, ++count, here, passage));
            }
        }
    }

    private void items(Block.Items list, Part here, int depth, @Nullable Unit above) {
        var units = new Unit.ListOfUnits(list.ordered(), above);
        int number = list.start();
        for (Block.Item item : list.items()) {
            Unit first = null;
            for (Block block : item.blocks()) {
                if (block instanceof Block.Paragraph p) {
                    for (List<Inline> piece : LabelledLines.of(p.content())) {
                        var unit = Unit.item(
                                first == null,
                                depth,
                                ++count,
                                here,
                                new Passage(piece, p.span()),
                                units,
                                list.ordered() ? number : -1,
                                item.checked());
                        here.units().add(unit);
                        first = first == null ? unit : first;
                    }
                } else if (block instanceof Block.Items nested) {
                    items(nested, here, depth + 1, first == null ? above : first);
                } else {
                    block(block, here, depth + 1);
                }
            }
            number++;
        }
    }
}
