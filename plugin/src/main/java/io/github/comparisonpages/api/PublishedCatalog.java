package io.github.comparisonpages.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All comparisons of a handbook, as they are published.
 *
 * @param comparisons in the order of their sources
 * @param json the text of {@code comparisons.json}, which has more of each; its schema is published with it
 * @param site the address of the folder that the pages are in, with a slash at its end; null where nobody knows it
 */
public record PublishedCatalog(
        List<ComparisonSummary> comparisons,
        String json,
        @Nullable String site) {

    public PublishedCatalog {
        comparisons = List.copyOf(comparisons);
    }
}
