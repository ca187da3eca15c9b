/**
 * Rules about whether somebody still looks after a page. One class a rule; {@link io.github.comparisonpages.lint.rule.freshness.FreshnessRules} is their list.
 *
 * <p>In: what a rule is given to look at. Out: diagnostics. Not to be imported: other groups of rules, any later stage, files,
 * the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.lint.rule.freshness;

import org.jspecify.annotations.NullMarked;
