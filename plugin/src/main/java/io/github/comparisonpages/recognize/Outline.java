package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as headings and what stands below them.
 *
 * @param title the first heading of level 1; null where there is none
 * @param lede what stands before the first other heading; may be taken from
 * @param sections the other headings, nested by their levels; may be taken from
 */
record Outline(Block.@Nullable Heading title, List<Block> lede, List<SectionDraft> sections) {

    static Outline of(List<Block> blocks) {
        Block.Heading title = null;
        var root = new SectionDraft(0, List.of(), SourceSpan.START);
        var open = new ArrayList<SectionDraft>(List.of(root));
        for (Block block : blocks) {
            if (!(block instanceof Block.Heading heading)) {
                open.get(open.size() - 1).blocks().add(block);
            } else if (title == null && heading.level() == 1 && says(heading)) {
                title = heading;
                open.subList(1, open.size()).clear();
            } else {
                while (open.size() > 1 && open.get(open.size() - 1).level() >= heading.level()) {
                    open.remove(open.size() - 1);
                }
                var section = new SectionDraft(heading.level(), visible(heading.content()), heading.span());
                open.get(open.size() - 1).children().add(section);
                open.add(section);
            }
        }
        return new Outline(title, root.blocks(), root.children());
    }

    private static boolean says(Block.Heading heading) {
        return !PlainText.of(heading.content()).isEmpty();
    }

    /** A heading without anchors and comments, which are for machines. */
    static List<Inline> visible(List<Inline> heading) {
        var shown = heading.stream()
                .filter(i -> !(i instanceof Inline.Html html && isForMachines(html.html())))
                .toList();
        return Inlines.trimEnd(Inlines.trimStart(shown, ""), "");
    }

    private static boolean isForMachines(String html) {
        return html.startsWith("<!--") || html.startsWith("<a ") || html.equals("</a>");
    }
}
