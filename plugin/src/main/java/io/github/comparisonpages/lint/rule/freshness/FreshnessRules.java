package io.github.comparisonpages.lint.rule.freshness;

import io.github.comparisonpages.lint.rule.Rule;
import java.util.List;

/** Rules about whether somebody still looks after a page. To add one, write its class and add it here. */
public final class FreshnessRules {

    /** All, in the order in which they are documented. */
    public static final List<Rule> ALL = List.of(new ReviewOverdue(), new MissingOwner(), new MissingReviewDate());

    private FreshnessRules() {}
}
