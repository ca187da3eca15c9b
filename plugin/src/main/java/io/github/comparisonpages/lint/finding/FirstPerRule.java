package io.github.comparisonpages.lint.finding;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * The first diagnostics of each rule, and how many others there are: a rule that an old handbook breaks on every page leaves
 * room for the others.
 *
 * @param first in their order
 * @param rests one for each rule that has more, in the order of their ids
 */
public record FirstPerRule(List<Diagnostic> first, List<Rest> rests) {

    /** How many of one rule an ordinary log shows. */
    public static final int USUAL = 10;

    public FirstPerRule {
        first = List.copyOf(first);
        rests = List.copyOf(rests);
    }

    /**
     * What is not shown of a rule.
     *
     * @param severity that of the gravest
     */
    public record Rest(String rule, Severity severity, int diagnostics) {

        Rest with(Diagnostic another) {
            boolean graver = another.severity().compareTo(severity) < 0;
            return new Rest(rule, graver ? another.severity() : severity, diagnostics + 1);
        }

        /** Such as {@code (+3 more of [filler])}. */
        public String line() {
            return "(+%s more of [%s])".formatted(diagnostics, rule);
        }
    }

    /**
     * Shortens a list.
     *
     * @param most how many diagnostics of one rule are shown, 1 or more
     */
    public static FirstPerRule of(List<Diagnostic> diagnostics, int most) {
        var first = new ArrayList<Diagnostic>();
        var seen = new HashMap<String, Integer>();
        var rests = new TreeMap<String, Rest>();
        for (var d : diagnostics) {
            if (seen.merge(d.rule(), 1, Integer::sum) <= most) {
                first.add(d);
            } else {
                rests.put(
                        d.rule(),
                        rests.getOrDefault(d.rule(), new Rest(d.rule(), d.severity(), 0))
                                .with(d));
            }
        }
        return new FirstPerRule(first, List.copyOf(rests.values()));
    }
}
