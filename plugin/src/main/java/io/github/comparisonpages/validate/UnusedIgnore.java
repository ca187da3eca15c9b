package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.recognize.vocabulary.Spelling;
import java.util.List;
import java.util.stream.Stream;

/** Looks at comments instead of pages: it must know what all other rules have found. */
final class UnusedIgnore extends Rule {

    static final UnusedIgnore RULE = new UnusedIgnore();

    private UnusedIgnore() {
        super(
                "unused-ignore",
                Group.STRUCTURE,
                Severity.WARNING,
                "A comment silences a rule that has nothing to say there",
                "Remove the comment, so that it hides nothing later.");
    }

    /** What is wrong with a silence, given all that was found. */
    Stream<Diagnostic> check(Silence silence, List<Diagnostic> diagnostics) {
        if (silence.rules().isEmpty()) {
            return Stream.of(unused(
                    silence,
                    "this comment names no rule to ignore",
                    "Write the rule's id behind 'comparison:ignore', such as 'comparison:ignore one-sided'."));
        }
        return silence.rules().stream()
                .filter(rule -> diagnostics.stream().noneMatch(d -> silence.covers(d, rule)))
                .map(rule -> Rules.find(rule).isPresent()
                        ? unused(silence, "'%s' has nothing to say about the next block".formatted(rule), hint())
                        : unused(
                                silence,
                                "there is no rule '%s'".formatted(Spelling.quoted(rule)),
                                Spelling.nearest(rule, Rules.ids())
                                        .map(id -> "Did you mean '" + id + "'?")
                                        .orElse(hint())));
    }

    private Diagnostic unused(Silence silence, String message, String hint) {
        return new Diagnostic(id(), Severity.WARNING, silence.file(), silence.comment(), message, hint);
    }
}
