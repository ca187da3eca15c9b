/**
 * The page of one comparison, part by part in the order of the page.
 *
 * <p>In: a comparison, its entry in the catalogue and its {@link io.github.comparisonpages.relate.Neighbours}. Out: {@link
 * io.github.comparisonpages.view.page.PageView}.
 *
 * <p>Not to be imported: what shows a comparison elsewhere, and what gathers comparisons.
 */
@NullMarked
package io.github.comparisonpages.view.page;

import org.jspecify.annotations.NullMarked;
