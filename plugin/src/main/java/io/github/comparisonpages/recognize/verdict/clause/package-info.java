/**
 * What one sentence says of options, clause by clause.
 *
 * <p>In: a sentence with options in the place of their names. Out: which it chooses, rejects or leaves open, and under which condition. Not to be imported: other sentences and what sections make of them, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.verdict.clause;

import org.jspecify.annotations.NullMarked;
