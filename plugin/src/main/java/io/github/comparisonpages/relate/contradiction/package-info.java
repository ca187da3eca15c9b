/**
 * Where pages pick differently between the same options.
 *
 * <p>In: entries of the catalogue. Out: pairs and cycles of picks that contradict each other. Not to be imported: other
 * rooms of {@code relate} but {@code entry}, later stages, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.relate.contradiction;

import org.jspecify.annotations.NullMarked;
