package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.lint.finding.Findings;

/**
 * Says what a build did.
 *
 * @param pages how many comparisons have a page
 * @param unchanged how many of these pages are as an earlier build left them
 * @param findings what is wrong with the handbook
 */
public record BuildResult(int pages, int unchanged, Findings findings) {}
