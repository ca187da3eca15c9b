/**
 * Asking people, where somebody is there to answer.
 *
 * <p>In: a question. Out: an answer, or none.
 */
@NullMarked
package io.github.comparisonpages.goal.console;

import org.jspecify.annotations.NullMarked;
