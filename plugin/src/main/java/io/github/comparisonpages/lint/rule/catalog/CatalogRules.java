package io.github.comparisonpages.lint.rule.catalog;

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
            new DanglingSupersession(),
            new OneWaySupersession(),
            new DuplicateNumber());

    private CatalogRules() {}
}
