/**
 * What a project and its authors do not want to hear: severities, comments in pages, the baseline.
 *
 * <p>In: diagnostics, a project's words, comments. Out: the diagnostics that are left. Not to be imported: single rules, any later stage, files, the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.lint.suppress;

import org.jspecify.annotations.NullMarked;
