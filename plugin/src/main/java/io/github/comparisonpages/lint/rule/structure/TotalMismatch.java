package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.model.matrix.TotalRow;
import io.github.comparisonpages.text.Spelling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the author adds up is known by what fits all columns but one. Where no way does, nothing is said: there may be a
 * reason that the table does not tell.
 */
final class TotalMismatch extends PageRule {

    TotalMismatch() {
        super(DiagnosticId.TOTAL_MISMATCH);
    }

    /** A column that does not add up. */
    private record Wrong(int column, String words, double total) {}

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        int scale = page.comparison().metadata().scale();
        return page.comparison().matrices().stream()
                .filter(matrix -> !matrix.totals().isEmpty())
                .flatMap(matrix -> {
                    var ways = Aggregation.all(matrix, scale);
                    return matrix.totals().stream()
                            .filter(row -> !row.rank())
                            .flatMap(row -> wrong(row, ways).stream().map(wrong -> told(page, matrix, row, wrong)));
                });
    }

    private Diagnostic told(Page page, Matrix matrix, TotalRow row, Wrong wrong) {
        var cell = row.cells().get(wrong.column());
        String id = matrix.optionIds().get(wrong.column());
        String name = page.comparison().option(id).map(Option::name).orElse(id);
        return at(
                page,
                cell.span(),
                "the %s of '%s' is %s, and the table says %s"
                        .formatted(
                                wrong.words(),
                                Spelling.quoted(name),
                                plain(wrong.total()),
                                Spelling.quoted(PlainText.of(cell.value()))));
    }

    /**
     * Returns the one column that is wrong; empty where none is, where none of the others is right, or where ways
     * disagree.
     */
    private static Optional<Wrong> wrong(TotalRow row, List<Aggregation> ways) {
        Wrong found = null;
        for (Aggregation way : ways) {
            Wrong wrong = null;
            int right = 0;
            int off = 0;
            for (int column = 0; column < row.cells().size(); column++) {
                var written = WrittenNumber.of(row.cells().get(column));
                Double total = way.totals().get(column);
                if (written == null || total == null) {
                    continue;
                }
                if (written.is(total)) {
                    right++;
                } else {
                    off++;
                    wrong = new Wrong(column, way.words(), total);
                }
            }
            if (off == 0
                    || found != null && wrong != null && right > 0 && off == 1 && wrong.column() != found.column()) {
                return Optional.empty();
            }
            if (found == null && wrong != null && right > 0 && off == 1) {
                found = wrong;
            }
        }
        return Optional.ofNullable(found);
    }

    private static String plain(double number) {
        var rounded =
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
