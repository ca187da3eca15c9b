/**
 * Comparisons to what is shown of them: order, words, anchors and URLs, so that templates only loop and print. Here is what
 * all of it shares: the words of a language, links, addresses and what a page is made from. The rooms stand in this order, and
 * a room uses only those before it:
 *
 * <ul>
 *   <li>{@code chart}: drawings
 *   <li>{@code matrix}: criteria, scores and weights
 *   <li>{@code page}: the page of one comparison
 *   <li>{@code summary}: a comparison elsewhere than on its page
 *   <li>{@code catalog}: the pages that gather comparisons
 *   <li>{@code explain}: what was understood of a page, and why
 * </ul>
 *
 * <p>In: a {@link io.github.comparisonpages.relate.Catalog} and a {@link
 * io.github.comparisonpages.view.Presentation}. Out: {@code PageView} and {@code CatalogPage}.
 *
 * <p>Not to be imported: {@code write}, template engines, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.view;

import org.jspecify.annotations.NullMarked;
