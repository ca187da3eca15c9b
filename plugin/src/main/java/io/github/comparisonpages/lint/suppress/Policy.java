package io.github.comparisonpages.lint.suppress;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.text.Spelling;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much each rule matters to a project.
 *
 * @param severities by rule id; a rule without an entry keeps its own, and an empty one switches it off
 */
public record Policy(Map<String, Optional<Severity>> severities) {

    /** The rules as they come. */
    public static final Policy DEFAULT = new Policy(Map.of());

    public Policy {
        severities = Map.copyOf(severities);
    }

    /**
     * Returns the policy of a project's own words, such as {@code {one-sided=error, filler=off}}.
     *
     * @throws IllegalArgumentException if a key is no rule, or a value is none of {@code error}, {@code warning},
     *     {@code info} and {@code off}
     */
    public static Policy of(Map<String, String> words, RuleSet rules) {
        var severities = new HashMap<String, Optional<Severity>>();
        words.forEach((rule, word) -> {
            if (rules.find(rule).isEmpty()) {
                throw new IllegalArgumentException("there is no rule '%s'%s"
                        .formatted(
                                rule,
                                Spelling.nearest(rule, rules.ids())
                                        .map(id -> "; did you mean '" + id + "'?")
                                        .orElse("")));
            }
            severities.put(rule, severity(rule, word));
        });
        return new Policy(severities);
    }

    private static Optional<Severity> severity(String rule, @Nullable String word) {
        String lower = word == null ? "" : word.strip().toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "info" -> Optional.of(Severity.INFO);
            case "off" -> Optional.empty();
            default ->
                throw new IllegalArgumentException(
                        "the severity of '%s' is error, warning, info or off, not '%s'".formatted(rule, lower));
        };
    }

    /** Returns the diagnostic as this project wants it; empty where its rule is off. */
    public Optional<Diagnostic> apply(Diagnostic d, RuleSet rules) {
        var own = severities.get(d.rule());
        if (own != null) {
            return own.map(s -> new Diagnostic(d.rule(), s, d.file(), d.span(), d.message(), d.hint()));
        }
        boolean off = rules.find(d.rule()).filter(r -> r.severity() == null).isPresent();
        return off ? Optional.empty() : Optional.of(d);
    }

    /** Returns how much a rule matters; empty where it is off. */
    public Optional<Severity> severity(DiagnosticDescriptor rule) {
        return severities.getOrDefault(rule.id(), Optional.ofNullable(rule.severity()));
    }
}
