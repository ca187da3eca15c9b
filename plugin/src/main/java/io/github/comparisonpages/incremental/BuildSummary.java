package io.github.comparisonpages.incremental;

import io.github.comparisonpages.lint.finding.Digest;
import io.github.comparisonpages.pipeline.BuildResult;

/**
 * Says in short what a build did.
 *
 * @param pages how many comparisons have a page
 * @param unchanged how many of these pages are as the last build left them
 * @param digest what is wrong with the handbook
 */
public record BuildSummary(int pages, int unchanged, Digest digest) {

    /** Returns the summary of a build that counts at most so many diagnostics of one file. */
    public static BuildSummary of(BuildResult result, int maxFindings) {
        return new BuildSummary(result.pages(), result.unchanged(), Digest.of(result.findings(), maxFindings));
    }
}
