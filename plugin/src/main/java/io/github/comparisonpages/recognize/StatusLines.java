package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.FrontMatter;
import io.github.comparisonpages.model.FrontMatter.Entry;
import io.github.comparisonpages.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what decision records say at their top, in bullets or under "Status", as if it were front matter. */
final class StatusLines {

    /** The labels that mean the key of the same name. */
    private static final Set<String> KEYS =
            Set.of("status", "tags", "owner", "authors", "category", "reviewed", "supersedes", "superseded-by");

    /** Labels that mark the list as one about the record, and mean nothing here themselves. */
    private static final Set<String> OTHERS =
            Set.of("date", "deciders", "decision-makers", "consulted", "informed", "last-modified", "updated");

    private static final int WORDS_OF_A_STATUS = 4;

    private StatusLines() {}

    /** Takes such bullets out of the lede where all of a list's items are; what has links or more lines stays there. */
    static List<Entry> take(List<Block> lede) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < lede.size(); i++) {
            if (lede.get(i) instanceof Block.Items list
                    && list.items().stream().allMatch(item -> colon(PointReader.firstText(item)) > 0)
                    && list.items().stream().anyMatch(item -> isKnown(key(PointReader.firstText(item))))) {
                var rest = new ArrayList<Block.Item>();
                list.items().forEach(item -> take(item, entries, rest));
                if (rest.isEmpty()) {
                    lede.remove(i);
                } else {
                    lede.set(i, new Block.Items(list.marker(), list.start(), list.tight(), rest, list.span()));
                }
                return entries;
            }
        }
        return entries;
    }

    /** Takes a section that is only a status of a few words. */
    static List<Entry> take(List<SectionDraft> sections, Vocabulary vocabulary) {
        for (SectionDraft section : sections) {
            if (vocabulary.is(Term.STATUS, section.title())
                    && section.children().isEmpty()
                    && section.blocks().size() == 1
                    && section.blocks().get(0) instanceof Block.Paragraph paragraph
                    && isPlain(paragraph.content())
                    && Words.split(Words.normalize(Inlines.text(paragraph.content())))
                                    .size()
                            <= WORDS_OF_A_STATUS) {
                sections.remove(section);
                var value = new FrontMatter.Scalar(Inlines.text(paragraph.content()), true, paragraph.span());
                return List.of(new Entry("status", value, section.span()));
            }
        }
        return List.of();
    }

    private static void take(Block.Item item, List<Entry> entries, List<Block.Item> rest) {
        var first = (Block.Paragraph) item.blocks().get(0);
        String text = PointReader.firstText(item);
        int colon = colon(text);
        if (item.blocks().size() > 1 || text.substring(colon + 1).isBlank() || !isPlain(first.content())) {
            rest.add(item);
            return;
        }
        String label = text.substring(0, colon).strip();
        String key = key(text);
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
