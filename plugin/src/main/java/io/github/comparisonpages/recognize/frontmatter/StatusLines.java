package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.FrontMatter;
import io.github.comparisonpages.model.FrontMatter.Entry;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.recognize.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what decision records say at their top, in bullets or under "Status", as if it were front matter. */
public final class StatusLines {

    /** The labels that mean the key of the same name. */
    private static final Set<String> KEYS =
            Set.of("status", "tags", "owner", "authors", "category", "reviewed", "supersedes", "superseded-by");

    /** Labels that mark the list as one about the record, and mean nothing here themselves. */
    private static final Set<String> OTHERS =
            Set.of("date", "deciders", "decision-makers", "consulted", "informed", "last-modified", "updated");

    private static final int WORDS_OF_A_STATUS = 4;

    private StatusLines() {}

    /**
     * Reads the bullets of the first list before any section whose items all have labels, and claims those that are read; what
     * has links or more lines stays there.
     */
    public static List<Entry> bullets(List<Block> lede, Claims claims) {
        var entries = new ArrayList<Entry>();
        for (Block block : lede) {
            if (block instanceof Block.Items list
                    && list.items().stream().allMatch(item -> colon(firstText(item)) > 0)
                    && list.items().stream().anyMatch(item -> isKnown(key(firstText(item))))) {
                var rest = new ArrayList<Block.Item>();
                list.items().forEach(item -> take(item, entries, rest));
                if (rest.isEmpty()) {
                    claims.claim(list);
                } else {
                    claims.claimAllBut(
                            list, new Block.Items(list.marker(), list.start(), list.tight(), rest, list.span()));
                }
                return entries;
            }
        }
        return entries;
    }

    /** Reads and claims the first section that is only a status of a few words. */
    public static List<Entry> section(List<SectionNode> sections, Vocabulary vocabulary, Claims claims) {
        for (SectionNode section : sections) {
            if (vocabulary.is(Term.STATUS, section.title())
                    && section.children().isEmpty()
                    && section.blocks().size() == 1
                    && section.blocks().get(0) instanceof Block.Paragraph paragraph
                    && isPlain(paragraph.content())
                    && Words.split(Words.normalize(Inlines.text(paragraph.content())))
                                    .size()
                            <= WORDS_OF_A_STATUS) {
                claims.claim(section);
                var value = new FrontMatter.Scalar(Inlines.text(paragraph.content()), true, paragraph.span());
                return List.of(new Entry("status", value, section.span()));
            }
        }
        return List.of();
    }

    /** The text of an item's first paragraph; empty where it has none. */
    private static String firstText(Block.Item item) {
        return !item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph first
                ? Inlines.text(first.content())
                : "";
    }

    private static void take(Block.Item item, List<Entry> entries, List<Block.Item> rest) {
        var first = (Block.Paragraph) item.blocks().get(0);
        String text = firstText(item);
        int colon = colon(text);
        boolean stays = item.blocks().size() > 1 || !isPlain(first.content());
        String key = key(text);
        if (text.substring(colon + 1).isBlank() || stays && !key.equals("status")) {
            rest.add(item);
            return;
        }
        if (stays) {
            // "superseded by" a link: what it says counts, and the link stays where it is.
            rest.add(item);
        }
        String label = text.substring(0, colon).strip();
        var value = new FrontMatter.Scalar(text.substring(colon + 1).strip(), true, first.span());
        entries.add(new Entry(KEYS.contains(key) ? key : label, value, first.span()));
    }

    private static String key(String text) {
        return text.substring(0, colon(text)).strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static boolean isKnown(String key) {
        return KEYS.contains(key) || OTHERS.contains(key);
    }

    private static int colon(String text) {
        int colon = text.indexOf(':');
        return colon > 30 ? -1 : colon;
    }

    private static boolean isPlain(List<Inline> content) {
        return content.stream()
                .allMatch(inline -> inline instanceof Inline.Text
                        || inline instanceof Inline.Code
                        || (inline instanceof Inline.Strong || inline instanceof Inline.Emphasis)
                                && isPlain(Inlines.children(inline)));
    }
}
