package io.github.comparisonpages;

import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.view.CardView;
import io.github.comparisonpages.view.CatalogPage;
import io.github.comparisonpages.view.PageView;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.html.HtmlPages;
import io.github.comparisonpages.write.json.CatalogJson;
import io.github.comparisonpages.write.json.LinkedData;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints one page after the other.
 *
 * @param catalog all comparisons that have a page
 */
record PagePrinter(Catalog catalog, Presentation presentation, HtmlPages html, MachineOutputs machines) {

    PagePrinter(Catalog catalog, Presentation presentation, HtmlPages html) {
        this(catalog, presentation, html, new MachineOutputs(catalog, presentation));
    }

    /**
     * A comparison's page, and what lists show of it.
     *
     * @param page empty where it would be longer than a page may be
     * @param files what is made of the comparison besides, by the paths below the output folder
     * @param json its part of the catalogue
     * @param attachments files that must stand beside the page, as paths below the docs folder
     */
    record Printed(
            Entry entry,
            Optional<Page> page,
            Map<String, byte[]> files,
            CardView card,
            byte[] json,
            List<String> attachments) {}

    Printed print(PageReader.Read read, Entry entry) {
        var comparison = read.comparison();
        var view = PageView.of(comparison, entry, catalog, presentation);
        var files = machines.beside(entry, read.text(), catalog);
        if (view.card() != null) {
            files.put(view.card().path(), html.card(view.card()));
        }
        return new Printed(
                entry,
                html.page(view).map(MachineOutputs::naming).map(page -> page.stating(LinkedData.of(view))),
                files,
                CardView.of(comparison, entry, presentation),
                CatalogJson.comparison(comparison, entry),
                view.attachments());
    }

    Page print(CatalogPage list) {
        return html.page(list);
    }
}
