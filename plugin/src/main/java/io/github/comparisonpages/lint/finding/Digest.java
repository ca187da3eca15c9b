package io.github.comparisonpages.lint.finding;

import io.github.comparisonpages.diagnostic.Severity;

/**
 * What is wrong with a handbook, in short.
 *
 * @param shown the first diagnostics of each rule, and how many others there are
 * @param errors how many errors there are in all
 * @param warnings how many warnings
 */
public record Digest(FirstPerRule shown, long errors, long warnings) {

    /** {@code most} is how many diagnostics of one file count, the most serious: more of them help nobody to fix it. */
    public static Digest of(Findings findings, int most) {
        var capped = findings.capped(most);
        return new Digest(
                FirstPerRule.of(capped.diagnostics(), FirstPerRule.USUAL),
                capped.count(Severity.ERROR),
                capped.count(Severity.WARNING));
    }
}
