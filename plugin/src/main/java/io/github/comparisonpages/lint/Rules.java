package io.github.comparisonpages.lint;

import io.github.comparisonpages.api.CatalogRule;
import io.github.comparisonpages.api.PageRule;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.Rule;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.lint.rule.catalog.CatalogRules;
import io.github.comparisonpages.lint.rule.custom.CustomCatalogRule;
import io.github.comparisonpages.lint.rule.custom.CustomPageRule;
import io.github.comparisonpages.lint.rule.freshness.FreshnessRules;
import io.github.comparisonpages.lint.rule.honesty.HonestyRules;
import io.github.comparisonpages.lint.rule.links.LinksRules;
import io.github.comparisonpages.lint.rule.structure.StructureRules;
import io.github.comparisonpages.lint.rule.text.TextRules;
import java.util.ArrayList;
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

    /**
     * These, and behind them the rules of a project's own.
     *
     * @throws IllegalArgumentException if one has the id of another
     */
    public static RuleSet with(List<PageRule> pageRules, List<CatalogRule> catalogRules) {
        var rules = new ArrayList<Rule>(BUILT_IN.rules());
        pageRules.forEach(rule -> rules.add(new CustomPageRule(rule)));
        catalogRules.forEach(rule -> rules.add(new CustomCatalogRule(rule)));
        var descriptors = new ArrayList<DiagnosticDescriptor>(BUILT_IN.descriptors());
        rules.stream().skip(BUILT_IN.rules().size()).map(Rule::descriptor).forEach(descriptors::add);
        return new RuleSet(descriptors, rules);
    }
}
