package io.github.comparisonpages.lint.rule.honesty;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.relate.entry.Figures;
import java.util.stream.Stream;

final class UnsourcedClaim extends PageRule {

    UnsourcedClaim() {
        super(DiagnosticId.UNSOURCED_CLAIM);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return page.comparison().options().stream()
                .flatMap(o -> o.groups().stream())
                .flatMap(g -> g.points().stream())
                .filter(Figures::unsourced)
                .map(point -> at(page, point.span(), "this point gives a figure and no source for it"));
    }
}
