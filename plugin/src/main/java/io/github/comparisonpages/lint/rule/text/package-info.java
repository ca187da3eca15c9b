/**
 * Rules about files and characters, before anything is compared. One class a rule; {@link io.github.comparisonpages.lint.rule.text.TextRules} is their list.
 *
 * <p>In: what a rule is given to look at. Out: diagnostics. Not to be imported: other groups of rules, any later stage, files,
 * the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.lint.rule.text;

import org.jspecify.annotations.NullMarked;
