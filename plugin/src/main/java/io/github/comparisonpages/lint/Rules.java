package io.github.comparisonpages.lint;

import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.lint.rule.catalog.CatalogRules;
import io.github.comparisonpages.lint.rule.freshness.FreshnessRules;
import io.github.comparisonpages.lint.rule.honesty.HonestyRules;
import io.github.comparisonpages.lint.rule.links.LinksRules;
import io.github.comparisonpages.lint.rule.structure.StructureRules;
import io.github.comparisonpages.lint.rule.text.TextRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules that this plugin brings along. To add one, give it a line in {@link DiagnosticId}, write its
 * class, and add it to the list of its group. */
public final class Rules {

    /** All, in the order in which they are documented. */
    public static final RuleSet BUILT_IN = new RuleSet(
            DiagnosticId.descriptors(),
            Stream.of(
                            StructureRules.ALL,
                            HonestyRules.ALL,
                            CatalogRules.ALL,
                            FreshnessRules.ALL,
                            LinksRules.ALL,
                            TextRules.ALL)
                    .flatMap(List::stream)
                    .toList());

    private Rules() {}
}
