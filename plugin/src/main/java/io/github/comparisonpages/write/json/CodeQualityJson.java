package io.github.comparisonpages.write.json;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.finding.Findings;

/** Writes findings as a report of GitLab's Code Quality, which shows them in merge requests: a JSON array of issues. */
public final class CodeQualityJson {

    private CodeQualityJson() {}

    /**
     * Returns the findings as UTF-8 with line feeds.
     *
     * @param docs what leads from the root of the repository to the docs folder, such as {@code handbook/docs/}:
     *     modules whose files have the same names get other fingerprints
     */
    public static byte[] bytes(Findings findings, String docs) {
        var fingerprints = findings.fingerprints();
        return Json.file(findings.diagnostics().stream()
                .map(diagnostic -> issue(diagnostic, docs, docs + fingerprints.apply(diagnostic)))
                .toList());
    }

    private static Object issue(Diagnostic diagnostic, String docs, String fingerprint) {
        String hint = diagnostic.hint().isEmpty() ? "" : ". " + diagnostic.hint();
        var lines = Json.object("begin", diagnostic.span().start().line());
        return Json.object(
                "description",
                diagnostic.message() + hint,
                "check_name",
                diagnostic.rule(),
                "fingerprint",
                fingerprint,
                "severity",
                severity(diagnostic.severity()),
                "location",
                Json.object("path", docs + diagnostic.file(), "lines", lines));
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
