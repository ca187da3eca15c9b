package io.github.comparisonpages.lint.suppress;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.text.Spelling;
import java.util.List;
import java.util.stream.Stream;

/** Looks at comments instead of pages: it must know what all other rules have found. */
final class UnusedIgnore {

    private static final DiagnosticId ID = DiagnosticId.UNUSED_IGNORE;

    private UnusedIgnore() {}

    /** Returns what is wrong with a comment, given all that was found. */
    static Stream<Diagnostic> check(Suppression suppression, List<Diagnostic> diagnostics, RuleSet rules) {
        if (suppression.rules().isEmpty()) {
            return Stream.of(unused(
                    suppression,
                    "this comment names no rule to ignore",
                    "Write the rule's id behind 'comparison:ignore', such as 'comparison:ignore one-sided'."));
        }
        return suppression.rules().stream()
                .filter(rule -> diagnostics.stream().noneMatch(d -> suppression.covers(d, rule)))
                .map(rule -> rules.find(rule).isPresent()
                        ? ID.at(
                                suppression.file(),
                                suppression.comment(),
                                "'%s' finds nothing in the next block".formatted(rule))
                        : unused(
                                suppression,
                                "there is no rule '%s'".formatted(Spelling.quoted(rule)),
                                Spelling.nearest(rule, rules.ids())
                                        .map(id -> "Did you mean '" + id + "'?")
                                        .orElse(ID.descriptor().hint())));
    }

    private static Diagnostic unused(Suppression suppression, String message, String hint) {
        return ID.at(suppression.file(), suppression.comment(), message, hint);
    }
}
