/**
 * What the author chooses, rejects or leaves open, clause by clause.
 *
 * <p>In: the tree of sections, the options, the front matter. Out: decisions with the sentence behind each. Not to be imported: any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.verdict;

import org.jspecify.annotations.NullMarked;
