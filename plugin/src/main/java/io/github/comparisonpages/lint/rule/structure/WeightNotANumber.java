package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.matrix.WeightReader;
import io.github.comparisonpages.text.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

final class WeightNotANumber extends PageRule {

    private static final String HINT =
            "Write a number of 0 or more, such as 2 or 1.5. The row counts for nothing until then.";

    WeightNotANumber() {
        super(DiagnosticId.WEIGHT_NOT_A_NUMBER);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return ScoredTable.all(page).stream().flatMap(table -> check(page, table).stream());
    }

    private List<Diagnostic> check(Page page, ScoredTable table) {
        var weights = table.rows().stream()
                .filter(row -> row.cells().size() > table.weight())
                .map(row -> row.cells().get(table.weight()))
                .toList();
        var numbers = new ArrayList<BigDecimal>();
        var found = new ArrayList<Diagnostic>();
        for (var cell : weights) {
            var weight = WeightReader.weight(cell);
            if (weight != null) {
                numbers.add(weight);
                continue;
            }
            found.add(at(
                    page,
                    cell.span(),
                    cell.content().isEmpty()
                            ? "this criterion has no weight"
                            : "the weight '%s' is not a number"
                                    .formatted(Spelling.quoted(PlainText.of(cell.content()))),
                    HINT));
        }
        if (numbers.isEmpty()) {
            return page.isStrict() ? found : List.of();
        }
        if (numbers.stream().allMatch(n -> n.signum() == 0)) {
            found.add(at(page, weights.get(0).span(), "all weights are 0", HINT));
        }
        return found;
    }
}
