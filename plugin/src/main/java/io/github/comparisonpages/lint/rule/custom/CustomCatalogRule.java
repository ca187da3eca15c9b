package io.github.comparisonpages.lint.rule.custom;

import io.github.comparisonpages.api.CatalogRule;
import io.github.comparisonpages.api.ComparisonSummary;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.Rule;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Summaries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule of the project's own that sees what pages say beside each other. */
public final class CustomCatalogRule extends Rule {

    private final CatalogRule rule;

    public CustomCatalogRule(CatalogRule rule) {
        super(rule.descriptor());
        this.rule = rule;
    }

    @Override
    public Stream<Diagnostic> check(Catalog catalog) {
        if (catalog.entries().isEmpty()) {
            return Stream.empty();
        }
        var pages = Summaries.of(catalog);
        var found = new ArrayList<Diagnostic>();
        try {
            rule.check(pages, report(pages, found));
        } catch (RuntimeException | LinkageError e) {
            found.add(
                    Failure.of("rule", descriptor().id(), rule, e, pages.get(0).source()));
        }
        return found.stream();
    }

    private CatalogRule.Report report(List<ComparisonSummary> pages, List<Diagnostic> found) {
        var sources = pages.stream().map(ComparisonSummary::source).collect(Collectors.toSet());
        return new CatalogRule.Report() {
            @Override
            public void at(ComparisonSummary page, SourceSpan span, String message) {
                at(page, span, message, hint());
            }

            @Override
            public void at(ComparisonSummary page, SourceSpan span, String message, String hint) {
                if (!sources.contains(page.source())) {
                    throw new IllegalArgumentException("there is no page " + page.source());
                }
                found.add(descriptor().at(page.source(), span, OneLine.of(message), OneLine.of(hint)));
            }
        };
    }
}
