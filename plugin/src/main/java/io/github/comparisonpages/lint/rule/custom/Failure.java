package io.github.comparisonpages.lint.rule.custom;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;

/** A mistake of a rule or an output of the project's own: it is told with the page at hand, and the build goes on. */
public final class Failure {

    private Failure() {}

    /**
     * Returns the mistake as a diagnostic.
     *
     * @param kind {@code rule} or {@code output}
     * @param name what it is called
     * @param extension the object that has failed
     * @param file a page that it was given
     */
    public static Diagnostic of(String kind, String name, Object extension, Throwable mistake, String file) {
        return DiagnosticId.EXTENSION_FAILED.at(
                file,
                SourceSpan.START,
                "the %s '%s' (%s) has failed: %s"
                        .formatted(kind, name, extension.getClass().getName(), OneLine.of(mistake.toString())));
    }
}
