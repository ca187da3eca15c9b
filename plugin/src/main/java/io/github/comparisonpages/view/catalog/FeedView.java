package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.relate.OutputNames;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PercentEncoding;
import io.github.comparisonpages.view.Presentation;
import java.time.LocalDate;
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
public record FeedView(String address, String index, String title, String language, List<Change> changes) {

    private static final int MOST_CHANGES = 100;

    private static final Comparator<Change> NEWEST_FIRST =
            Comparator.comparing(Change::date).reversed().thenComparing(Change::id);

    public FeedView {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a feed without a date");
        }
    }

    /**
     * A pick that was new.
     *
     * @param id stays the same when the pages around it change, and when the present pick is reviewed again
     * @param address the page's address
     * @param title the comparison and what was picked
     * @param reason why; may be empty
     * @param authors who answers for it; may be empty
     */
    public record Change(
            String id,
            String address,
            String title,
            LocalDate date,
            String reason,
            List<String> authors,
            List<String> tags) {

        public Change {
            authors = List.copyOf(authors);
            tags = List.copyOf(tags);
        }
    }

    /** The feed of these entries; empty where nobody knows its address, and where no pick has a date. */
    public static Optional<FeedView> of(Collection<Entry> entries, Presentation presentation) {
        String folder = presentation.siteUrl();
        if (folder == null) {
            return Optional.empty();
        }
        Messages words = Messages.of(presentation.locale());
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
