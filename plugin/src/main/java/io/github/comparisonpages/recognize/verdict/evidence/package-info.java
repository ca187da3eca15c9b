/**
 * What a page says of a choice before it is weighed: what is known of the page, choices with the words that make them, outcomes.
 *
 * <p>In: options, sections, readings of sentences. Out: choices, findings, outcomes of sections. Not to be imported: what weighs
 * them, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.verdict.evidence;

import org.jspecify.annotations.NullMarked;
