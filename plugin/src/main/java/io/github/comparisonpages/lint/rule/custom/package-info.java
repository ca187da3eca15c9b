/**
 * Rules of the project's own among those that this plugin brings along.
 *
 * <p>In: what others implement of {@link io.github.comparisonpages.api}. Out: rules. Not to be imported: other groups of rules,
 * any later stage, files, the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.lint.rule.custom;

import org.jspecify.annotations.NullMarked;
