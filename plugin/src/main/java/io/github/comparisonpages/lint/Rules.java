package io.github.comparisonpages.lint;

import io.github.comparisonpages.lint.finding.TooMany;
import io.github.comparisonpages.lint.rule.Rule;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.lint.rule.catalog.CatalogRules;
import io.github.comparisonpages.lint.rule.freshness.FreshnessRules;
import io.github.comparisonpages.lint.rule.honesty.HonestyRules;
import io.github.comparisonpages.lint.rule.links.LinksRules;
import io.github.comparisonpages.lint.rule.structure.StructureRules;
import io.github.comparisonpages.lint.rule.text.TextRules;
import io.github.comparisonpages.lint.suppress.UnusedIgnore;
import java.util.List;
import java.util.stream.Stream;

/** The rules that this plugin brings along. To add one, write its class and add it to the list of its group. */
public final class Rules {

    /** All, in the order in which they are documented. */
    public static final RuleSet BUILT_IN = new RuleSet(Stream.of(
                    StructureRules.ALL,
                    List.<Rule>of(UnusedIgnore.RULE),
                    HonestyRules.ALL,
                    CatalogRules.ALL,
                    FreshnessRules.ALL,
                    LinksRules.ALL,
                    TextRules.ALL,
                    List.<Rule>of(TooMany.RULE))
            .flatMap(List::stream)
            .toList());

    private Rules() {}
}
