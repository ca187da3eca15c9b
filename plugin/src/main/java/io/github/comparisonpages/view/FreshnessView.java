package io.github.comparisonpages.view;

import io.github.comparisonpages.model.metadata.Metadata;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How fresh a page is, in words.
 *
 * @param overdue whether the day of the next review has passed
 * @param words the state
 * @param overdueWords the state once that day has passed; null where it has, or where there is no such day
 */
public record FreshnessView(
        boolean overdue, PhraseView words, @Nullable PhraseView overdueWords) {

    /** Returns the freshness on a day; null where the author gives no date that says anything. */
    public static @Nullable FreshnessView of(Metadata metadata, LocalDate asOf, Messages words) {
        return of(metadata.reviewed(), metadata.reviewBy(), asOf, words);
    }

    /**
     * Returns the freshness of what was last reviewed on one day and is to be on another, either of which may be
     * unknown.
     */
    public static @Nullable FreshnessView of(
            @Nullable LocalDate reviewed, @Nullable LocalDate next, LocalDate asOf, Messages words) {
        if (next != null && next.isBefore(asOf)) {
            return new FreshnessView(true, words.around("overdueSince", next), null);
        }
        return reviewed == null
                ? null
                : new FreshnessView(
                        false,
                        words.around("reviewedOn", reviewed),
                        next == null ? null : words.around("overdueSince", next));
    }
}
