package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Severity;

/**
 * What is wrong with a handbook, in short.
 *
 * @param shown the first diagnostics of each rule, and how many others there are
 * @param errors how many errors there are in all, with at most 100 diagnostics a file
 * @param warnings how many warnings, in the same way
 */
public record Digest(FirstPerRule shown, long errors, long warnings) {

    public static Digest of(Findings findings) {
        var capped = findings.capped();
        return new Digest(
                FirstPerRule.of(capped.diagnostics(), FirstPerRule.USUAL),
                capped.count(Severity.ERROR),
                capped.count(Severity.WARNING));
    }
}
