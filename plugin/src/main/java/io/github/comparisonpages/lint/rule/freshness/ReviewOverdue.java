package io.github.comparisonpages.lint.rule.freshness;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import java.util.stream.Stream;

final class ReviewOverdue extends PageRule {

    ReviewOverdue() {
        super(DiagnosticId.REVIEW_OVERDUE);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var metadata = page.comparison().metadata();
        var due = metadata.reviewBy();
        String key = metadata.spans().containsKey("review-by") ? "review-by" : "review-in";
        return due == null || !due.isBefore(context.asOf())
                ? Stream.empty()
                : Stream.of(at(page, page.place(key), "the review was due on %s".formatted(due)));
    }
}
