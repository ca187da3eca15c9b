/**
 * Rules about links and images. One class a rule; {@link io.github.comparisonpages.lint.rule.links.LinksRules} is their list.
 *
 * <p>In: what a rule is given to look at. Out: diagnostics. Not to be imported: other groups of rules, any later stage, files,
 * the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.lint.rule.links;

import org.jspecify.annotations.NullMarked;
