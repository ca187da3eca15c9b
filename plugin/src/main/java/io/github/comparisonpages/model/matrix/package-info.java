/**
 * Vocabulary of tables that put options side by side: criteria, cells, weights, rows of totals.
 *
 * <p>Nothing enters and nothing leaves: these are values. Not to be imported: any other package of this plugin but
 * {@code diagnostic} and {@code model.document}, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.model.matrix;

import org.jspecify.annotations.NullMarked;
