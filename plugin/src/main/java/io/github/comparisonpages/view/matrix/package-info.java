/**
 * The criteria of a page: the table, the totals that follow from it, how firm they are, and other weights to try.
 *
 * <p>In: {@link io.github.comparisonpages.view.ViewContext}. Out: {@link
 * io.github.comparisonpages.view.matrix.MatrixView} and {@link io.github.comparisonpages.view.matrix.WeighView}.
 *
 * <p>Not to be imported: the pages, and what gathers them.
 */
@NullMarked
package io.github.comparisonpages.view.matrix;

import org.jspecify.annotations.NullMarked;
