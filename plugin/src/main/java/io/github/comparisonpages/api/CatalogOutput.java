package io.github.comparisonpages.api;

import java.util.Map;

/**
 * Files that a project wants to have beside its pages. It is found in the same way as a {@link PageRule}, by {@code
 * META-INF/services/io.github.comparisonpages.api.CatalogOutput}.
 */
public interface CatalogOutput {

    /** What messages call it, such as {@code acme-radar}. */
    String name();

    /**
     * Makes the files. The same catalogue makes the same bytes.
     *
     * @return contents by paths below the output folder, with {@code /}, such as {@code radar/index.json}; none of them may be
     *     the name of a file that this plugin writes
     */
    Map<String, byte[]> files(PublishedCatalog catalog);
}
