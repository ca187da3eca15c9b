package io.github.comparisonpages.lint.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that hold for a handbook, each with an id of its own, in the order in which they are documented. */
public final class RuleSet {

    private final Map<String, Rule> byId = new LinkedHashMap<>();

    /**
     * These rules.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public RuleSet(List<Rule> rules) {
        for (Rule rule : rules) {
            if (byId.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException("there are two rules '" + rule.id() + "'");
            }
        }
    }

    /** All rules. */
    public List<Rule> all() {
        return List.copyOf(byId.values());
    }

    /** The rule with this id; empty if there is none. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of all rules. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }
}
