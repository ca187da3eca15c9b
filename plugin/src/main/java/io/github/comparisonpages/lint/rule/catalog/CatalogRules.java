package io.github.comparisonpages.lint.rule.catalog;

import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.ReadingRule;
import io.github.comparisonpages.lint.rule.Rule;
import java.util.List;

/** Rules about what pages say beside each other. To add one, write its class and add it here. */
public final class CatalogRules {

    /** All, in the order in which they are documented. */
    public static final List<Rule> ALL = List.of(
            new ContradictoryPair(),
            new PreferenceCycle(),
            new DuplicateComparison(),
            new InconsistentOptionName(),
            reading(
                    "slug-collision",
                    Severity.ERROR,
                    "Two files claim the same page",
                    "Give one of them another name, or another 'slug' in its front matter."),
            new DanglingSupersession(),
            new OneWaySupersession(),
            new DuplicateNumber(),
            reading(
                    "near-miss-name",
                    Severity.INFO,
                    "A file is not read because of the spelling of its name",
                    "Give it the usual name, 'tea-vs-coffee.md', or add it to 'includes'."));

    private CatalogRules() {}

    private static Rule reading(String id, Severity severity, String summary, String hint) {
        return new ReadingRule(id, Rule.Group.CATALOGUE, severity, summary, hint);
    }
}
