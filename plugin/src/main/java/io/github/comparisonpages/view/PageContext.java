package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.relate.Catalog;
import java.util.HashMap;
import java.util.Map;

/** What every part of one page is made from. */
record PageContext(
        Catalog.Entry entry, Catalog catalog, Presentation presentation, Words words, Links links, Anchors anchors) {

    static PageContext of(Catalog.Entry entry, Catalog catalog, Presentation presentation) {
        Map<String, String> pages = new HashMap<>();
        catalog.entries().forEach(e -> pages.put(e.comparison().source(), e.page()));
        var links = new Links(entry.comparison().source(), entry.page(), pages);
        var anchors = new Anchors();
        anchors.next(PlainText.of(entry.comparison().title()));
        return new PageContext(entry, catalog, presentation, Words.of(presentation.locale()), links, anchors);
    }

    Comparison comparison() {
        return entry.comparison();
    }
}
