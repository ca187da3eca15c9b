package io.github.comparisonpages.lint.rule.honesty;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.score.NormalizedScore;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class UnscoredCell extends PageRule {

    UnscoredCell() {
        super(DiagnosticId.UNSCORED_CELL);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return page.comparison().matrices().stream()
                .flatMap(m -> m.criteria().stream())
                .filter(UnscoredCell::measures)
                .flatMap(c -> c.cells().stream()
                        .filter(cell -> cell.kind() == Cell.Kind.UNKNOWN)
                        .map(cell -> at(
                                page,
                                cell.span(),
                                "this option has no value for '%s'"
                                        .formatted(Spelling.quoted(PlainText.of(c.name()))))));
    }

    private static boolean measures(Criterion criterion) {
        return IntStream.range(0, criterion.cells().size())
                .anyMatch(column -> NormalizedScore.of(criterion, column).isPresent());
    }
}
