package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.rule.Strictness;
import io.github.comparisonpages.lint.suppress.Baseline;
import io.github.comparisonpages.lint.suppress.Policy;
import io.github.comparisonpages.load.DocsFiles;
import io.github.comparisonpages.load.DocsFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says what is read and how it is judged. Most callers begin with the usual options and change some:
 *
 * <pre>{@code
 * HandbookOptions.of(docs, LocalDate.of(2026, 11, 24)).withThreads(4)
 * }</pre>
 *
 * @param siteDirectory the sources of the site, to which comparisons may link; null for none
 * @param maxAttachmentBytes the largest file that is copied beside a page, in bytes
 * @param asOf the day that decides whether a review is overdue
 * @param policy how much each rule matters
 * @param strictness which pages are judged as comparisons of this format
 * @param baseline what is known to be wrong
 * @param maxFindings how many diagnostics of one file are counted and shown, 1 or more
 * @param threads how many pages are worked on at once, 1 or more
 * @param extensions rules and outputs of the project's own
 */
public record HandbookOptions(
        DocsFolder docs,
        @Nullable Path siteDirectory,
        int maxAttachmentBytes,
        LocalDate asOf,
        Policy policy,
        Strictness strictness,
        Baseline baseline,
        int maxFindings,
        int threads,
        Extensions extensions) {

    /**
     * Checks them.
     *
     * @throws IllegalArgumentException if {@code maxFindings} or {@code threads} is less than 1
     */
    public HandbookOptions {
        atLeastOne("maxFindings", maxFindings);
        atLeastOne("threads", threads);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is 1 or more, not " + value);
        }
    }

    /** Returns the usual options: no site around the docs, each rule as severe as it is by itself, one thread. */
    public static HandbookOptions of(DocsFolder docs, LocalDate asOf) {
        return new HandbookOptions(
                docs,
                null,
                DocsFiles.DEFAULT_MAX_BYTES,
                asOf,
                Policy.DEFAULT,
                Strictness.AUTO,
                Baseline.NONE,
                Findings.USUAL,
                1,
                Extensions.NONE);
    }

    /** Returns the same options for a docs folder within the sources of a site. */
    public HandbookOptions withSiteDirectory(@Nullable Path directory) {
        return new HandbookOptions(
                docs,
                directory,
                maxAttachmentBytes,
                asOf,
                policy,
                strictness,
                baseline,
                maxFindings,
                threads,
                extensions);
    }

    /** Returns the same options with other severities. */
    public HandbookOptions withPolicy(Policy other) {
        return new HandbookOptions(
                docs,
                siteDirectory,
                maxAttachmentBytes,
                asOf,
                other,
                strictness,
                baseline,
                maxFindings,
                threads,
                extensions);
    }

    /** Returns the same options with another number of threads. */
    public HandbookOptions withThreads(int number) {
        return new HandbookOptions(
                docs,
                siteDirectory,
                maxAttachmentBytes,
                asOf,
                policy,
                strictness,
                baseline,
                maxFindings,
                number,
                extensions);
    }

    /** Returns the same options with another strictness. */
    public HandbookOptions withStrictness(Strictness other) {
        return new HandbookOptions(
                docs,
                siteDirectory,
                maxAttachmentBytes,
                asOf,
                policy,
                other,
                baseline,
                maxFindings,
                threads,
                extensions);
    }
}
