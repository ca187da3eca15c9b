package io.github.comparisonpages.relate;

import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.PublishedComparison;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The catalogue of a module, as the index of another one shows it. */
public final class ModuleCatalog {

    private ModuleCatalog() {}

    /**
     * Its comparisons, in its order.
     *
     * @param site the module's name
     * @param href from the path of a page below the module's output folder to the way from the other index page
     */
    public static List<PublishedComparison> of(Catalog catalog, String site, UnaryOperator<String> href) {
        return catalog.entries().stream()
                .map(entry -> published(entry, site, href.apply(entry.page())))
                .toList();
    }

    private static PublishedComparison published(Catalog.Entry entry, String site, String href) {
        var comparison = entry.comparison();
        var metadata = comparison.metadata();
        String description = metadata.description();
        return new PublishedComparison(
                site,
                href,
                PlainText.of(comparison.title()),
                description == null ? PlainText.of(comparison.lede()) : description,
                comparison.options().stream().map(Option::name).toList(),
                comparison.picks().stream()
                        .map(Pick::optionId)
                        .flatMap(id -> Optional.ofNullable(id).flatMap(comparison::option).stream())
                        .map(Option::name)
                        .distinct()
                        .toList(),
                metadata.tags(),
                metadata.category(),
                metadata.owner(),
                metadata.status(),
                metadata.reviewed(),
                metadata.reviewBy());
    }
}
