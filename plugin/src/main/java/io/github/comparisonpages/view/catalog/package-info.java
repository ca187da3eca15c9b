/**
 * Many comparisons: the index, the pages of options and tags, the log of decisions, what is not covered, the feed.
 *
 * <p>In: a {@link io.github.comparisonpages.relate.Catalog} and the cards of its comparisons. Out: {@link
 * io.github.comparisonpages.view.catalog.CatalogPage} and {@link io.github.comparisonpages.view.catalog.FeedView}.
 */
@NullMarked
package io.github.comparisonpages.view.catalog;

import org.jspecify.annotations.NullMarked;
