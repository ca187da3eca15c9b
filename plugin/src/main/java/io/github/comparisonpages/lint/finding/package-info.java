/**
 * What is wrong with a handbook, as values: counted, capped, told apart.
 *
 * <p>In: diagnostics. Out: {@link io.github.comparisonpages.lint.finding.Findings}. Not to be imported: rules that look at pages, any later stage, files, the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.lint.finding;

import org.jspecify.annotations.NullMarked;
