package io.github.comparisonpages.preview;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a file that was saved half-way, or cannot be read as its author means it, from one with which something is wrong: its
 * page would be another one altogether. A file that is no text has none.
 */
final class Breakage {

    private static final Set<String> RULES = Stream.of(
                    DiagnosticId.EMPTY_PAGE,
                    DiagnosticId.FRONT_MATTER,
                    DiagnosticId.OPEN_CODE_BLOCK,
                    DiagnosticId.MERGE_CONFLICT)
            .map(DiagnosticId::id)
            .collect(Collectors.toUnmodifiableSet());

    private Breakage() {}

    /** Returns whether one of these findings says so. */
    static boolean in(List<Diagnostic> findings) {
        for (var finding : findings) {
            if (finding.severity() == Severity.ERROR && RULES.contains(finding.rule())) {
                return true;
            }
        }
        return false;
    }
}
