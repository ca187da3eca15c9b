/**
 * Rules about whether a page has the parts of a comparison, and can be read. One class a rule; {@link io.github.comparisonpages.lint.rule.structure.StructureRules} is their list.
 *
 * <p>In: what a rule is given to look at. Out: diagnostics. Not to be imported: other groups of rules, any later stage, files,
 * the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.lint.rule.structure;

import org.jspecify.annotations.NullMarked;
