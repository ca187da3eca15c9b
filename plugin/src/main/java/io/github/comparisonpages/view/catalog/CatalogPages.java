package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.summary.CardView;
import java.util.List;
import java.util.stream.Stream;

/** Names all pages that gather comparisons. */
public final class CatalogPages {

    private CatalogPages() {}

    /**
     * Returns the index, the pages of options and of tags, their lists, the coverage page, and the log where there are
     * decision records. For example, a handbook of two
     * comparisons that share the option Kafka and have no tags has {@code index.html}, {@code options/kafka.html},
     * {@code options/index.html} and {@code coverage.html}; one without comparisons has an index that says so, and no
     * more.
     *
     * @param cards one a comparison, in the order of the catalogue; those of other sites have a way of their own
     *     already
     */
    public static Stream<CatalogPage> all(Catalog catalog, List<CardView> cards, Presentation presentation) {
        var context = ListContext.of(catalog, cards, presentation);
        if (catalog.entries().isEmpty()) {
            return Stream.of(IndexView.of(context));
        }
        return Stream.of(
                        Stream.of(IndexView.of(context)),
                        catalog.hubs().stream().map(topic -> HubView.of(topic, context)),
                        TopicsView.options(context).stream(),
                        catalog.tags().stream().map(topic -> IndexView.of(topic, context)),
                        TopicsView.tags(context).stream(),
                        Stream.of(CoverageView.of(context)),
                        LogView.of(context).stream())
                .flatMap(pages -> pages);
    }
}
