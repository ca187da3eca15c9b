package io.github.comparisonpages.relate;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.PublishedComparison;

/** A comparison of this handbook, as the index of another site lists it. */
public final class Publication {

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

    /** One sentence of what it is about, as plain text: the author's own, or else the lede; empty where there is neither. */
    public static String description(Comparison comparison) {
        String description = comparison.metadata().description();
        return description == null ? Prose.of(comparison.lede()) : description;
    }
}
