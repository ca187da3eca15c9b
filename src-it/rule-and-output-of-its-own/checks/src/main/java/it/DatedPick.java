package it;

import io.github.comparisonpages.api.PageRule;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.model.Comparison;
import java.util.Set;

public final class DatedPick implements PageRule {

    @Override
    public DiagnosticDescriptor descriptor() {
        return new DiagnosticDescriptor(
                "it-dated-pick",
                Group.FRESHNESS,
                Severity.ERROR,
                Set.of(),
                "A page picks and does not say when it was decided",
                "Add 'decided' to the front matter.");
    }

    @Override
    public void check(Comparison page, Report report) {
        if (page.source().equals("cat-vs-dog.md")) {
            throw new IllegalStateException("no pets");
        }
        if (!page.picks().isEmpty() && page.metadata().decided() == null) {
            report.at(page.picks().get(0).span(), "nobody knows when this was decided");
        }
    }
}
