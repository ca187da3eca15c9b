package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.model.PublishedComparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the pages of a handbook.
 *
 * @param handbook what is read, and how it is judged
 * @param site how pages are made
 * @param published what the index lists besides, from other sites
 * @param base what rules about changes compare the handbook with; null for nothing, so that they find nothing
 */
public record BuildRequest(
        HandbookOptions handbook,
        SiteOptions site,
        List<PublishedComparison> published,
        @Nullable Base base) {

    public BuildRequest {
        published = List.copyOf(published);
    }

    /** A request in which nothing is compared with an earlier state. */
    public BuildRequest(HandbookOptions handbook, SiteOptions site, List<PublishedComparison> published) {
        this(handbook, site, published, null);
    }

    /** Returns a request for plain pages, such as a check makes, which keeps none of them. */
    public static BuildRequest of(HandbookOptions handbook) {
        return of(handbook, SiteOptions.PLAIN);
    }

    /** Returns a request whose index lists this handbook alone. */
    public static BuildRequest of(HandbookOptions handbook, SiteOptions site) {
        return new BuildRequest(handbook, site, List.of());
    }
}
