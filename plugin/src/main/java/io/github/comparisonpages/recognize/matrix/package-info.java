/**
 * Tables that put options side by side, by the type of each row.
 *
 * <p>In: a table and the options. Out: a matrix with scores where a row has a scale. Not to be imported: the room of verdicts.
 */
@NullMarked
package io.github.comparisonpages.recognize.matrix;

import org.jspecify.annotations.NullMarked;
