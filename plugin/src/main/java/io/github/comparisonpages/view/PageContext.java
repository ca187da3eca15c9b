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
        return of(entry, catalog, presentation, "", new HeadingAnchors());
    }

    /** That of a part that stands in another page, whose anchors are its own. */
    static PageContext elsewhere(
            Catalog.Entry entry, Catalog catalog, Presentation presentation, String root, String prefix) {
        return of(entry, catalog, presentation, root, new HeadingAnchors(prefix));
    }

    private static PageContext of(
            Catalog.Entry entry, Catalog catalog, Presentation presentation, String root, HeadingAnchors anchors) {
        Map<String, String> pages = new HashMap<>();
        catalog.entries().forEach(e -> pages.put(e.comparison().source(), e.page()));
        var links = new Links(entry.comparison().source(), entry.page(), pages, root);
        anchors.next(PlainText.of(entry.comparison().title()));
        Words words = Words.of(presentation.locale());
        var references = new References(catalog, entry.page(), links, words);
        return new PageContext(entry, catalog, presentation, words, links, references, anchors);
    }

    Comparison comparison() {
        return entry.comparison();
    }
}
