package io.github.comparisonpages.diagnostic;

import java.util.List;

/**
 * The result of a stage together with what the stage found wrong on the way.
 *
 * @param value the result, as complete as the input allowed
 * @param diagnostics the findings, in the order of the source
 */
public record Diagnosed<T>(T value, List<Diagnostic> diagnostics) {

    public Diagnosed {
        diagnostics = List.copyOf(diagnostics);
    }
}
