/**
 * Comparisons to diagnostics: what is understood, but not good.
 *
 * <p>In: pages in each of their forms, the diagnostics of reading them, and a project's {@link
 * io.github.comparisonpages.lint.suppress.Policy}. Out: {@link io.github.comparisonpages.lint.finding.Findings}. {@link
 * io.github.comparisonpages.lint.Linter} runs the rules; {@link io.github.comparisonpages.lint.Rules} is their list.
 *
 * <ul>
 *   <li>{@code rule}: what a rule is and is given to look at; below it one package a group, one class a rule
 *   <li>{@code finding}: what was found, as values
 *   <li>{@code suppress}: severities, comments, the baseline
 *   <li>{@code console}: findings as text for people
 * </ul>
 *
 * <p>Not to be imported: any later stage, files, the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.lint;

import org.jspecify.annotations.NullMarked;
