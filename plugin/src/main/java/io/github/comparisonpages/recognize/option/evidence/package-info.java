/**
 * What speaks for and against each candidate.
 *
 * <p>In: all candidates of a page. Out: the same, weighed and scored. Not to be imported: how they are united, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.option.evidence;

import org.jspecify.annotations.NullMarked;
