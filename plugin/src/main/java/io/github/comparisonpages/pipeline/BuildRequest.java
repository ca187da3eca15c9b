package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.model.PublishedComparison;
import java.util.List;

/**
 * Asks for the pages of a handbook.
 *
 * @param handbook what is read, and how it is judged
 * @param site how pages are made
 * @param published what the index lists besides, from other sites
 */
public record BuildRequest(HandbookOptions handbook, SiteOptions site, List<PublishedComparison> published) {

    public BuildRequest {
        published = List.copyOf(published);
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
