/**
 * Matrix to totals: pure arithmetic.
 *
 * <p>In: {@link io.github.comparisonpages.model.matrix.Matrix}. Out: numbers from 0 to 1, by the matrix's columns.
 *
 * <p>Not to be imported: any later stage, words, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.score;

import org.jspecify.annotations.NullMarked;
