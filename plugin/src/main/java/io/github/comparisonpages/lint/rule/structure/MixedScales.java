package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class MixedScales extends PageRule {

    MixedScales() {
        super(DiagnosticId.MIXED_SCALES);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return page.comparison().matrices().stream()
                .flatMap(m -> m.criteria().stream())
                .filter(Criterion::scored)
                .filter(c -> scales(c).contains(", "))
                .map(c -> at(
                        page,
                        c.span(),
                        "the criterion '%s' mixes %s".formatted(Spelling.quoted(PlainText.of(c.name())), scales(c))));
    }

    private static String scales(Criterion criterion) {
        return criterion.cells().stream()
                .flatMap(cell -> scale(cell.kind()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> scale(Cell.Kind kind) {
        return switch (kind) {
            case SCORE -> Stream.of("scores");
            case PERCENT -> Stream.of("percentages");
            case YES, NO, PARTIAL -> Stream.of("yes and no");
            case HIGH, MEDIUM, LOW -> Stream.of("high and low");
            case UNKNOWN, NOT_APPLICABLE, QUANTITY, TEXT -> Stream.empty();
        };
    }
}
