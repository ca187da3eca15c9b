package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.relate.HeadingAnchors;

/** What every part of one page is made from. */
record PageContext(
        Comparison comparison,
        Entry entry,
        Catalog catalog,
        Presentation presentation,
        Words words,
        Links links,
        References references,
        HeadingAnchors anchors) {

    static PageContext of(Comparison comparison, Entry entry, Catalog catalog, Presentation presentation) {
        var links = new Links(entry.source(), entry.page(), catalog.pages());
        var anchors = new HeadingAnchors();
        anchors.next(entry.title());
        Words words = Words.of(presentation.locale());
        var references = new References(catalog, entry, links, words);
        return new PageContext(comparison, entry, catalog, presentation, words, links, references, anchors);
    }
}
