/**
 * What changed in a handbook, in words: the same for a terminal and for a pull request.
 *
 * <p>In: a {@link io.github.comparisonpages.diff.HandbookDiff}. Out: lines of plain text. Not to be imported: any later stage,
 * files, Maven.
 */
@NullMarked
package io.github.comparisonpages.view.diff;

import org.jspecify.annotations.NullMarked;
