/**
 * Believed candidates become options.
 *
 * <p>In: candidates with their scores. Out: options with all their places. Not to be imported: what is told of them, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.option.unite;

import org.jspecify.annotations.NullMarked;
