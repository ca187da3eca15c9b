/**
 * What several comparisons share: options and tags, each with the page that gathers its comparisons.
 *
 * <p>In: entries of the catalogue. Out: topics, and how an option fares against others. Not to be imported: other rooms
 * of {@code relate} but {@code address} and {@code entry}, later stages, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.relate.topic;

import org.jspecify.annotations.NullMarked;
