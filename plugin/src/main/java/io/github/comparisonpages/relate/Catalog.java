package io.github.comparisonpages.relate;

import io.github.comparisonpages.model.Comparison;
import java.util.List;

/**
 * All comparisons of a handbook, each with its page.
 *
 * @param entries in the order of their sources
 */
public record Catalog(List<Entry> entries) {

    public Catalog {
        entries = List.copyOf(entries);
    }

    /**
     * A comparison and where it is published.
     *
     * @param page the page's path below the output folder, with {@code /}, such as {@code career/ic-vs-manager.html}
     */
    public record Entry(Comparison comparison, String page) {}
}
