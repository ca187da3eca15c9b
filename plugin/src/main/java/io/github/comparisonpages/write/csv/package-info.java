/**
 * Tables for spreadsheets.
 *
 * <p>In: a {@link io.github.comparisonpages.model.matrix.Matrix}. Out: CSV, the same for the same input on every machine.
 *
 * <p>Not to be imported: templates, Maven.
 */
@NullMarked
package io.github.comparisonpages.write.csv;

import org.jspecify.annotations.NullMarked;
