package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.HeadingAnchors;
import java.util.HashMap;
import java.util.Map;

/** What every part of one page is made from. */
record PageContext(
        Catalog.Entry entry,
        Catalog catalog,
        Presentation presentation,
        Words words,
        Links links,
        References references,
        HeadingAnchors anchors) {

    static PageContext of(Catalog.Entry entry, Catalog catalog, Presentation presentation) {
        Map<String, String> pages = new HashMap<>();
        catalog.entries().forEach(e -> pages.put(e.comparison().source(), e.page()));
        var links = new Links(entry.comparison().source(), entry.page(), pages);
        var anchors = new HeadingAnchors();
        anchors.next(PlainText.of(entry.comparison().title()));
        Words words = Words.of(presentation.locale());
        var references = new References(catalog, entry.page(), links, words);
        return new PageContext(entry, catalog, presentation, words, links, references, anchors);
    }

    ReaderLinks readerLinks() {
        var links = presentation.readerLinks();
        return links == null ? ReaderLinks.NONE : links;
    }

    Comparison comparison() {
        return entry.comparison();
    }
}
