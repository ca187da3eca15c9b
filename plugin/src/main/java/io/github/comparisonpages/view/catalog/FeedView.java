package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.OutputNames;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PercentEncoding;
import io.github.comparisonpages.view.Presentation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was picked when, the newest first.
 *
 * @param address the feed's own address
 * @param index the address of the index page
 * @param language the language of the feed's own words
 * @param changes one a pick that was new, never empty
 */
public record FeedView(String address, String index, String title, String language, List<PickChange> changes) {

    private static final int MOST_CHANGES = 100;

    private static final Comparator<PickChange> NEWEST_FIRST =
            Comparator.comparing(PickChange::date).reversed().thenComparing(PickChange::id);

    public FeedView {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a feed without a date");
        }
    }

    /** Returns the feed of these entries; empty where nobody knows its address, and where no pick has a date. */
    public static Optional<FeedView> of(Collection<Entry> entries, Presentation presentation) {
        String folder = presentation.siteUrl();
        if (folder == null) {
            return Optional.empty();
        }
        Messages words = presentation.words();
        var changes = entries.stream()
                .flatMap(entry ->
                        new PickChanges(entry, folder + PercentEncoding.encodePath(entry.page()), words).all().stream())
                .sorted(NEWEST_FIRST)
                .limit(MOST_CHANGES)
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new FeedView(
                        folder + OutputNames.FEED,
                        folder + PageRegistry.INDEX_PAGE,
                        words.text("feedTitle"),
                        words.language(),
                        changes));
    }
}
