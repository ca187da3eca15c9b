package io.github.comparisonpages.lint.rule.freshness;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import java.util.stream.Stream;

final class MissingOwner extends PageRule {

    MissingOwner() {
        super(DiagnosticId.MISSING_OWNER);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var comparison = page.comparison();
        return comparison.metadata().owner() == null && comparison.options().size() > 1
                ? Stream.of(at(page, comparison.titleSpan(), "this page has no owner"))
                : Stream.empty();
    }
}
