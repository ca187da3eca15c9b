package io.github.comparisonpages.view;

import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.validate.Findings;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A page that gathers comparisons. It is made of what the catalogue knows of them, never of their texts. */
public sealed interface CatalogPage permits IndexView, HubView, TopicsView, CoverageView, LogView {

    /** What all such pages have. */
    Frame frame();

    /** All that such pages show of what is wrong: the sources of the comparisons that contradict each other. */
    static SortedSet<String> contradictory(Findings findings) {
        return new TreeSet<>(ListContext.contradictory(findings));
    }

    /**
     * The index, the pages of options and of tags, their lists, the coverage page, and the log where there are
     * decision records. For example, a handbook of two
     * comparisons that share the option Kafka and have no tags has {@code index.html}, {@code options/kafka.html}, {@code
     * options/index.html} and {@code coverage.html}; one without comparisons has an index that says so, and no more.
     *
     * @param cards one a comparison, in the order of the catalogue; those of other sites have a way of their own already
     * @param findings what is wrong with the handbook: pages that contradict each other are marked
     */
    static Stream<CatalogPage> all(
            Catalog catalog, List<CardView> cards, Findings findings, Presentation presentation) {
        var context = ListContext.of(catalog, cards, findings, presentation);
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
