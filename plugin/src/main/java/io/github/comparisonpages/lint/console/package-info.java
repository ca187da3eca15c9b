/**
 * Findings as text for people, in a log or on a terminal.
 *
 * <p>In: {@link io.github.comparisonpages.lint.finding.Findings}. Out: lines of text. Not to be imported: rules, any later stage, files, the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.lint.console;

import org.jspecify.annotations.NullMarked;
