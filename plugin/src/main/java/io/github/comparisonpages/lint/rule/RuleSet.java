package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong with a handbook, and the rules that find it. */
public final class RuleSet {

    private final Map<String, DiagnosticDescriptor> descriptors = new LinkedHashMap<>();
    private final List<Rule> rules;

    /**
     * These rules.
     *
     * @param descriptors of all that can be wrong, in the order in which they are documented; some of it is found while
     *     pages are read, and has no rule
     * @throws IllegalArgumentException if two have the same id
     */
    public RuleSet(List<DiagnosticDescriptor> descriptors, List<Rule> rules) {
        for (var descriptor : descriptors) {
            if (this.descriptors.putIfAbsent(descriptor.id(), descriptor) != null) {
                throw new IllegalArgumentException("there are two rules '" + descriptor.id() + "'");
            }
        }
        this.rules = List.copyOf(rules);
    }

    /** Returns the rules to run, in the order in which they are documented. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns what can be wrong, in the order in which it is documented. */
    public List<DiagnosticDescriptor> descriptors() {
        return List.copyOf(descriptors.values());
    }

    /** Returns what is known of the rule with this id; empty if there is none. */
    public Optional<DiagnosticDescriptor> find(String id) {
        return Optional.ofNullable(descriptors.get(id));
    }

    /** Returns the ids of all rules. */
    public List<String> ids() {
        return List.copyOf(descriptors.keySet());
    }
}
