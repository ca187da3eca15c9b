package io.github.comparisonpages.relate.entry;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.List;

/** A comparison of this handbook, as the index of another site lists it. */
public final class Publication {

    private static final Vocabulary VOCABULARY = Vocabulary.all();

    private Publication() {}

    /**
     * Returns what that index says of it.
     *
     * @param site the name of the site that has its page
     * @param href the way there from the other site's index
     */
    public static PublishedComparison of(Comparison comparison, Entry entry, String site, String href) {
        var metadata = entry.metadata();
        return new PublishedComparison(
                site,
                href,
                entry.title(),
                description(comparison),
                entry.options().stream().map(Entry.Named::name).toList(),
                entry.options().isEmpty() ? Answer.NONE : entry.answer(),
                new PublishedComparison.Facts(
                        metadata.tags(),
                        metadata.category(),
                        metadata.owner(),
                        entry.status() == null ? null : entry.status().key(),
                        metadata.reviewed(),
                        metadata.reviewBy()));
    }

    /**
     * Returns what it is about, as plain text: the author's own description, or else the lede, or else the first
     * paragraph of a record's context; empty where there is none of them.
     */
    public static String description(Comparison comparison) {
        String description = comparison.metadata().description();
        if (description != null) {
            return description;
        }
        String lede = PlainProse.of(comparison.lede());
        String context = hasLede(comparison) ? "" : context(comparison);
        return context.isEmpty() ? lede : context;
    }

    /**
     * Returns whether there is a lede that says what the page is about: lines such as "Technical Story: FIX-12" do not.
     */
    public static boolean hasLede(Comparison comparison) {
        return !areLabelled(comparison.lede().blocks());
    }

    private static boolean areLabelled(List<Block> blocks) {
        for (Block block : blocks) {
            boolean labelled = block instanceof Block.Paragraph paragraph
                    ? isLabelled(PlainText.of(paragraph.content()))
                    : block instanceof Block.Items list
                            && list.items().stream().allMatch(item -> areLabelled(item.blocks()));
            if (!labelled) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabelled(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && VOCABULARY.is(Term.OTHER, line.substring(0, colon));
    }

    private static String context(Comparison comparison) {
        for (Section section : comparison.kept()) {
            if (section.role() == Section.Role.CONTEXT) {
                for (Block block : section.blocks()) {
                    if (block instanceof Block.Paragraph paragraph) {
                        return PlainProse.of(new RichText(List.of(paragraph)));
                    }
                }
            }
        }
        return "";
    }
}
