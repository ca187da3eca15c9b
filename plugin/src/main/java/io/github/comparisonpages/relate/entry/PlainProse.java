package io.github.comparisonpages.relate.entry;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as far as it is prose, for places that show plain text without its surroundings, such as descriptions. Code,
 * diagrams and tables are none, nor is a sentence with a bare address, and boxes count only where there is nothing
 * else. For example, of "Which queue? See https://example.org/q." the first sentence is left.
 */
final class PlainProse {

    /** Stands for an address while sentences are told apart. */
    private static final char ADDRESS = '\uFFFC';

    private PlainProse() {}

    /** Returns one line of plain text; may be empty. */
    static String of(RichText text) {
        String prose = prose(text.blocks(), false);
        return prose.isEmpty() ? prose(text.blocks(), true) : prose;
    }

    private static String prose(List<Block> blocks, boolean boxes) {
        return withoutAddresses(PlainText.of(new RichText(kept(blocks, boxes))));
    }

    private static List<Block> kept(List<Block> blocks, boolean boxes) {
        var kept = new ArrayList<Block>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                kept.add(new Block.Paragraph(marked(paragraph.content()), paragraph.span()));
            } else if (block instanceof Block.Heading heading) {
                kept.add(new Block.Heading(heading.level(), marked(heading.content()), heading.span()));
            } else if (block instanceof Block.Quote quote && (boxes || quote.alert() == null)) {
                kept.add(quote.around(kept(quote.blocks(), boxes)));
            } else if (block instanceof Block.Items list) {
                var items = new ArrayList<Block.Item>();
                for (Block.Item item : list.items()) {
                    items.add(new Block.Item(item.checked(), kept(item.blocks(), boxes), item.span()));
                }
                kept.add(new Block.Items(list.marker(), list.start(), list.tight(), items, list.span()));
            }
        }
        return kept;
    }

    private static List<Inline> marked(List<Inline> text) {
        var marked = new ArrayList<Inline>();
        for (Inline inline : text) {
            if (inline instanceof Inline.Link link && isBare(link)) {
                marked.add(new Inline.Text(String.valueOf(ADDRESS), SourceSpan.START));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                marked.add(new Inline.Emphasis(marked(emphasis.children()), emphasis.span()));
            } else if (inline instanceof Inline.Strong strong) {
                marked.add(new Inline.Strong(marked(strong.children()), strong.span()));
            } else {
                marked.add(inline);
            }
        }
        return marked;
    }

    private static boolean isBare(Inline.Link link) {
        String text = PlainText.of(link.children());
        return text.contains("://")
                || text.startsWith("www.")
                || link.destination().equals("mailto:" + text);
    }

    private static String withoutAddresses(String text) {
        if (text.indexOf(ADDRESS) < 0) {
            return text;
        }
        var out = new StringBuilder();
        for (int from = 0; from < text.length(); ) {
            int to = sentenceEnd(text, from);
            int address = text.indexOf(ADDRESS, from);
            if (address < 0 || address >= to) {
                out.append(text, from, to);
            }
            from = to;
        }
        return out.toString().strip();
    }

    /** Returns where the sentence ends that starts here, the space behind it included. */
    private static int sentenceEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("。！？".indexOf(c) >= 0) {
                return i + 1;
            }
            if (".!?".indexOf(c) >= 0 && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                return i + 2;
            }
        }
        return text.length();
    }
}
