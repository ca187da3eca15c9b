package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.view.Frame;

/** A page that gathers comparisons. It is made of what the catalogue knows of them, never of their texts. */
public sealed interface CatalogPage permits IndexView, HubView, TopicsView, CoverageView, LogView {

    /** Returns what all such pages have. */
    Frame frame();
}
