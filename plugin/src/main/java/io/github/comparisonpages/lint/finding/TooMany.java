package io.github.comparisonpages.lint.finding;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what is said of a file to what somebody reads. */
final class TooMany {

    private TooMany() {}

    /** Returns the gravest of a file's diagnostics, and one that says how many others there are. */
    static Stream<Diagnostic> cap(List<Diagnostic> ofFile, int most) {
        if (ofFile.size() <= most) {
            return ofFile.stream();
        }
        var gravest = ofFile.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Diagnostic.ORDER))
                .toList();
        var first = gravest.get(most);
        var more = DiagnosticId.TOO_MANY.at(
                first.severity(),
                first.file(),
                first.span(),
                "this file has %s more findings, which are not shown".formatted(gravest.size() - most),
                DiagnosticId.TOO_MANY.descriptor().hint());
        return Stream.concat(gravest.stream().limit(most), Stream.of(more));
    }
}
