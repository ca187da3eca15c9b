/**
 * One comparison as the rest of the handbook knows it.
 *
 * <p>In: a {@link io.github.comparisonpages.model.Comparison}. Out: an
 * {@link io.github.comparisonpages.relate.entry.Entry} of the catalogue. Not to be imported: other rooms of
 * {@code relate} but {@code address}, later stages, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.relate.entry;

import org.jspecify.annotations.NullMarked;
