package io.github.comparisonpages.lint.rule.honesty;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.Flip;
import io.github.comparisonpages.score.Sensitivity;
import io.github.comparisonpages.text.Spelling;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class FragilePick extends PageRule {

    /**
     * A weight is a judgement, and a judgement may be off by a third of what criteria weigh on average: by one, where weights
     * are 1 to 5, and by some eight where four of them are percentages.
     */
    private static final double SLIGHT_CHANGE = 1.0 / 3;

    FragilePick() {
        super(DiagnosticId.FRAGILE_PICK);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var comparison = page.comparison();
        return "low".equals(comparison.metadata().confidence())
                ? Stream.empty()
                : ScoredPick.of(comparison).filter(ScoredPick::leads).stream().flatMap(p -> check(page, p));
    }

    private Stream<Diagnostic> check(Page page, ScoredPick p) {
        return Sensitivity.flips(p.matrix()).stream()
                .limit(1)
                .filter(flip -> Math.abs(flip.weight() - weight(p, flip)) < SLIGHT_CHANGE * average(p.matrix()))
                .map(flip -> at(
                        page,
                        p.pick().span(),
                        "'%s' would lead if '%s' weighed %s instead of %s"
                                .formatted(
                                        flip.leaders().stream().map(p::name).collect(Collectors.joining("' or '")),
                                        Spelling.quoted(PlainText.of(p.matrix()
                                                .criteria()
                                                .get(flip.row())
                                                .name())),
                                        bound(flip),
                                        plain(weight(p, flip)))));
    }

    private static String bound(Flip flip) {
        String from = flip.from().toPlainString();
        return flip.more() ? "more than " + from : flip.from().signum() == 0 ? "nothing" : "less than " + from;
    }

    private static double weight(ScoredPick p, Flip flip) {
        return weight(p.matrix().criteria().get(flip.row()));
    }

    private static double weight(Criterion criterion) {
        var weight = criterion.weight();
        return weight == null ? 1 : weight.doubleValue();
    }

    private static double average(Matrix matrix) {
        return matrix.scored().stream()
                .mapToDouble(FragilePick::weight)
                .average()
                .orElseThrow();
    }

    private static String plain(double weight) {
        return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }
}
