package io.github.comparisonpages.lint.finding;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks at what all other rules have found in a file. */
public final class TooMany extends Rule {

    /** The one rule of this kind. */
    public static final TooMany RULE = new TooMany();

    private TooMany() {
        super(
                "too-many",
                Group.TEXT,
                Severity.WARNING,
                "So much is wrong with a file that only the gravest is shown",
                "Mend what is shown first; the rest comes up then.");
    }

    /** The gravest of a file's diagnostics, and one that says how many others there are. */
    static Stream<Diagnostic> cap(List<Diagnostic> ofFile, int most) {
        if (ofFile.size() <= most) {
            return ofFile.stream();
        }
        var gravest = ofFile.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Diagnostic.ORDER))
                .toList();
        var first = gravest.get(most);
        var more = new Diagnostic(
                RULE.id(),
                first.severity(),
                first.file(),
                first.span(),
                "this file has %s more diagnostics, which are not shown".formatted(gravest.size() - most),
                RULE.hint());
        return Stream.concat(gravest.stream().limit(most), Stream.of(more));
    }
}
