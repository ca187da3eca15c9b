/**
 * Rules about whether a comparison is fair to its options, and says why. One class a rule; {@link io.github.comparisonpages.lint.rule.honesty.HonestyRules} is their list.
 *
 * <p>In: what a rule is given to look at. Out: diagnostics. Not to be imported: other groups of rules, any later stage, files,
 * the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.lint.rule.honesty;

import org.jspecify.annotations.NullMarked;
