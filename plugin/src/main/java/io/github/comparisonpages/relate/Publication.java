package io.github.comparisonpages.relate;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.model.Section;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.List;

/** A comparison of this handbook, as the index of another site lists it. */
public final class Publication {

    private static final Vocabulary VOCABULARY = Vocabulary.all();

    private Publication() {}

    /**
     * What that index says of it.
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
                metadata.tags(),
                metadata.category(),
                metadata.owner(),
                entry.status() == null ? null : entry.status().key(),
                metadata.reviewed(),
                metadata.reviewBy());
    }

    /**
     * What it is about, as plain text: the author's own description, or else the lede, or else the first paragraph of a record's
     * context; empty where there is none of them.
     */
    public static String description(Comparison comparison) {
        String description = comparison.metadata().description();
        if (description != null) {
            return description;
        }
        String lede = Prose.of(comparison.lede());
        return lede.isEmpty() ? context(comparison) : lede;
    }

    private static String context(Comparison comparison) {
        for (Section section : comparison.kept()) {
            if (VOCABULARY.is(Term.CONTEXT, PlainText.of(section.heading()))) {
                for (Block block : section.blocks()) {
                    if (block instanceof Block.Paragraph paragraph) {
                        return Prose.of(new RichText(List.of(paragraph)));
                    }
                }
            }
        }
        return "";
    }
}
