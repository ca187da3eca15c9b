package io.github.comparisonpages.lint.rule.honesty;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.score.WeightedTotals;
import java.util.stream.Stream;

final class PickAgainstScores extends PageRule {

    PickAgainstScores() {
        super(DiagnosticId.PICK_AGAINST_SCORES);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return ScoredPick.of(page.comparison()).stream()
                .filter(p -> !p.leads() && page.comparison().metadata().overrideReason() == null)
                .map(p -> at(
                        page,
                        p.pick().span(),
                        "the pick '%s' reaches %s of 100, '%s' reaches %s"
                                .formatted(
                                        p.name(p.column()),
                                        percent(p.totals(), p.column()),
                                        p.name(p.leader()),
                                        percent(p.totals(), p.leader()))));
    }

    private static long percent(WeightedTotals totals, int column) {
        Double share = totals.totals().get(column).share();
        return share == null ? 0 : Math.round(share * 100);
    }
}
