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
        return of(comparison, entry, catalog, presentation, "", new HeadingAnchors());
    }

    /** That of a part that stands in another page: its links start with {@code root}, its anchors with {@code prefix}. */
    static PageContext elsewhere(
            Comparison comparison,
            Entry entry,
            Catalog catalog,
            Presentation presentation,
            String root,
            String prefix) {
        return of(comparison, entry, catalog, presentation, root, new HeadingAnchors(prefix));
    }

    private static PageContext of(
            Comparison comparison,
            Entry entry,
            Catalog catalog,
            Presentation presentation,
            String root,
            HeadingAnchors anchors) {
        var links = new Links(entry.source(), entry.page(), catalog.pages(), root);
        anchors.next(entry.title());
        Words words = Words.of(presentation.locale());
        var references = new References(catalog, entry, links, words);
        return new PageContext(comparison, entry, catalog, presentation, words, links, references, anchors);
    }
}
