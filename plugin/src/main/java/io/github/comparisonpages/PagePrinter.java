package io.github.comparisonpages;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.view.CardView;
import io.github.comparisonpages.view.IndexView;
import io.github.comparisonpages.view.PageView;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.html.HtmlPages;
import io.github.comparisonpages.write.json.LinkedData;
import java.util.List;

/**
 * Prints one page after the other.
 *
 * @param catalog all comparisons that have a page
 */
record PagePrinter(Catalog catalog, Presentation presentation, HtmlPages html) {

    /**
     * A comparison's page, and what lists show of it.
     *
     * @param attachments files that must stand beside the page, as paths below the docs folder
     */
    record Printed(Entry entry, Page page, CardView card, List<String> attachments) {}

    Printed print(Comparison comparison, Entry entry) {
        var view = PageView.of(comparison, entry, catalog, presentation);
        return new Printed(
                entry,
                html.page(view).stating(LinkedData.of(view)),
                CardView.of(comparison, entry, presentation),
                view.attachments());
    }

    Page index(List<CardView> cards) {
        return html.index(IndexView.of(cards, presentation));
    }
}
