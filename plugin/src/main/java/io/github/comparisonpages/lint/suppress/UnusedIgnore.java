package io.github.comparisonpages.lint.suppress;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.Rule;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.recognize.vocabulary.Spelling;
import java.util.List;
import java.util.stream.Stream;

/** Looks at comments instead of pages: it must know what all other rules have found. */
public final class UnusedIgnore extends Rule {

    /** The one rule of this kind. */
    public static final UnusedIgnore RULE = new UnusedIgnore();

    private UnusedIgnore() {
        super(
                "unused-ignore",
                Group.STRUCTURE,
                Severity.WARNING,
                "A comment silences a rule that has nothing to say there",
                "Remove the comment, so that it hides nothing later.");
    }

    /** What is wrong with a comment, given all that was found. */
    Stream<Diagnostic> check(Suppression suppression, List<Diagnostic> diagnostics, RuleSet rules) {
        if (suppression.rules().isEmpty()) {
            return Stream.of(unused(
                    suppression,
                    "this comment names no rule to ignore",
                    "Write the rule's id behind 'comparison:ignore', such as 'comparison:ignore one-sided'."));
        }
        return suppression.rules().stream()
                .filter(rule -> diagnostics.stream().noneMatch(d -> suppression.covers(d, rule)))
                .map(rule -> rules.find(rule).isPresent()
                        ? unused(suppression, "'%s' has nothing to say about the next block".formatted(rule), hint())
                        : unused(
                                suppression,
                                "there is no rule '%s'".formatted(Spelling.quoted(rule)),
                                Spelling.nearest(rule, rules.ids())
                                        .map(id -> "Did you mean '" + id + "'?")
                                        .orElse(hint())));
    }

    private Diagnostic unused(Suppression suppression, String message, String hint) {
        return new Diagnostic(id(), Severity.WARNING, suppression.file(), suppression.comment(), message, hint);
    }
}
