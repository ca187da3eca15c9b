package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.catalog.CatalogPages;
import io.github.comparisonpages.view.summary.CardView;
import io.github.comparisonpages.write.NotedOutput;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.html.HtmlPages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the pages and files that gather comparisons. */
final class ListStage {

    private final Catalog catalog;
    private final BuildRequest request;
    private final Presentation presentation;
    private final HtmlPages html;

    ListStage(Catalog catalog, BuildRequest request, Presentation presentation, HtmlPages html) {
        this.catalog = catalog;
        this.request = request;
        this.presentation = presentation;
        this.html = html;
    }

    /**
     * Prints all lists, unless those of an earlier build still stand.
     *
     * @param own a card for each comparison that has a page
     * @param json the parts of the catalogue
     * @return which of the project's own outputs have failed
     */
    List<Diagnostic> print(List<CardView> own, List<byte[]> json, EarlierBuild earlier, NotedOutput output)
            throws IOException {
        var before = earlier.lists(catalog);
        if (before.isPresent()) {
            output.page(before.get());
            return List.of();
        }
        var cards = new ArrayList<>(own);
        request.published().forEach(other -> cards.add(CardView.of(other, presentation)));
        @Nullable Page index = null;
        var lists = CatalogPages.all(catalog, cards, presentation).iterator();
        while (lists.hasNext()) {
            var page = html.page(lists.next());
            if (page.path().equals(PageRegistry.INDEX_PAGE)) {
                page = MachineOutputs.ofAll(
                        catalog, json, page, presentation, request.site().name(), output);
                index = page;
            }
            output.page(page);
        }
        var published = MachineOutputs.published(
                catalog, json, presentation, request.site().name());
        var failures =
                new CustomOutputs(request.handbook().extensions().outputs(), output.paths()).write(published, output);
        if (index != null) {
            earlier.takeLists(index, failures.isEmpty());
        }
        return failures;
    }
}
