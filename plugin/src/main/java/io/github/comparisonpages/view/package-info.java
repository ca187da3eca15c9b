/**
 * Comparisons to what their pages show: order, words, anchors and URLs, so that templates only loop and print.
 *
 * <p>In: a {@link io.github.comparisonpages.relate.Catalog} and a {@link
 * io.github.comparisonpages.view.Presentation}. Out: {@link io.github.comparisonpages.view.PageView} and {@link
 * io.github.comparisonpages.view.CatalogPage}.
 *
 * <p>Not to be imported: {@code write}, template engines, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.view;

import org.jspecify.annotations.NullMarked;
