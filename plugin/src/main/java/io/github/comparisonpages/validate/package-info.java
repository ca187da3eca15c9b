/**
 * Comparisons to diagnostics: what is understood, but not good.
 *
 * <p>In: a {@link io.github.comparisonpages.validate.Handbook}, the diagnostics of reading it, and a project's {@link
 * io.github.comparisonpages.validate.Policy}. Out: {@link io.github.comparisonpages.validate.Findings}, and these as text for
 * people. One class a rule; {@link io.github.comparisonpages.validate.Rules} is their list.
 *
 * <p>Not to be imported: any later stage, files, the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.validate;

import org.jspecify.annotations.NullMarked;
