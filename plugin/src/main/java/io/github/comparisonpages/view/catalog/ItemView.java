package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.summary.CardView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A comparison in a list that can be narrowed.
 *
 * @param owner who answers for it; empty where nobody does
 * @param status where it stands, the known states in English; may be empty
 * @param reviewed when it was last checked; empty where the author does not say
 * @param due when it is to be checked again; empty where the author does not say
 * @param more what it is also found by: the options that its title does not name
 * @param contradictory whether another comparison picks the other way
 */
public record ItemView(
        CardView card, String owner, String status, String reviewed, String due, String more, boolean contradictory) {

    /** Returns the item of a comparison; null stands for one of another site, of which its card says all. */
    static ItemView of(CardView card, @Nullable Entry entry, ListContext context) {
        if (entry == null) {
            return new ItemView(card, "", "", "", "", "", false);
        }
        var metadata = entry.metadata();
        String title = entry.title().toLowerCase(Locale.ROOT);
        List<String> more = entry.options().stream()
                .map(Entry.Named::name)
                .filter(name -> !title.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
        return new ItemView(
                card,
                orEmpty(metadata.owner()),
                entry.status() == null ? "" : entry.status().key(),
                date(metadata.reviewed()),
                date(metadata.reviewBy()),
                String.join(", ", more),
                context.contradictory().contains(entry.source()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
