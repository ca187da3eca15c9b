package it;

import io.github.comparisonpages.api.CatalogRule;
import io.github.comparisonpages.api.ComparisonSummary;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group;
import io.github.comparisonpages.diagnostic.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class OneOwner implements CatalogRule {

    @Override
    public DiagnosticDescriptor descriptor() {
        return new DiagnosticDescriptor(
                "it-one-owner",
                Group.CATALOGUE,
                Severity.INFO,
                Set.of(),
                "An owner has several comparisons",
                "Share the work.");
    }

    @Override
    public void check(List<ComparisonSummary> pages, Report report) {
        Map<String, ComparisonSummary> first = new HashMap<>();
        for (ComparisonSummary page : pages) {
            String owner = page.metadata().owner();
            ComparisonSummary other = owner == null ? null : first.putIfAbsent(owner, page);
            if (other != null) {
                report.at(page, page.metadata().spans().get("owner"), owner + " has " + other.source() + " too");
            }
        }
    }
}
