package io.github.comparisonpages.lint.rule.freshness;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import java.util.stream.Stream;

final class MissingReviewDate extends PageRule {

    MissingReviewDate() {
        super(
                "missing-review-date",
                Group.FRESHNESS,
                null,
                "The page does not say when it must be reviewed",
                "Add 'review-by' with a date, or 'reviewed' and 'review-in', to the front matter.");
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var comparison = page.comparison();
        return comparison.metadata().reviewBy() == null && comparison.options().size() > 1
                ? Stream.of(at(page, comparison.titleSpan(), "this page does not say when it must be reviewed"))
                : Stream.empty();
    }
}
