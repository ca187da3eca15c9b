package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.text.Spelling;
import java.util.List;
import java.util.stream.Stream;

final class ScoreOutOfScale extends PageRule {

    ScoreOutOfScale() {
        super(DiagnosticId.SCORE_OUT_OF_SCALE);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        int scale = page.comparison().metadata().scale();
        return page.comparison().matrices().stream().flatMap(matrix -> check(matrix, page, scale));
    }

    private Stream<Diagnostic> check(Matrix matrix, Page page, int scale) {
        var above = matrix.criteria().stream()
                .flatMap(c -> c.cells().stream())
                .filter(cell ->
                        cell.score() == null && (cell.kind() == Cell.Kind.SCORE || cell.kind() == Cell.Kind.PERCENT))
                .toList();
        var bare = above.stream().filter(ScoreOutOfScale::bare).toList();
        if (bare.size() < 2) {
            return above.stream().map(cell -> one(cell, page, scale));
        }
        // One slip is a slip. Several are a table on another scale, which one line mends.
        return Stream.concat(
                Stream.of(all(bare, page, scale)),
                above.stream().filter(cell -> !bare(cell)).map(cell -> one(cell, page, scale)));
    }

    private Diagnostic one(Cell cell, Page page, int scale) {
        return at(
                page,
                cell.span(),
                "the score %s is above its scale, which ends at %s"
                        .formatted(Spelling.quoted(PlainText.of(cell.value())), end(cell, scale)));
    }

    private Diagnostic all(List<Cell> bare, Page page, int scale) {
        return at(
                page,
                bare.get(0).span(),
                "%s scores of this table are above the page's scale, which ends at %s; the first is %s"
                        .formatted(
                                bare.size(),
                                scale,
                                Spelling.quoted(PlainText.of(bare.get(0).value()))));
    }

    /** Returns whether the cell leaves it to the page which scale it is on. */
    private static boolean bare(Cell cell) {
        return cell.kind() == Cell.Kind.SCORE && PlainText.of(cell.value()).indexOf('/') < 0;
    }

    private static String end(Cell cell, int scale) {
        String value = PlainText.of(cell.value());
        int slash = value.indexOf('/');
        return cell.kind() == Cell.Kind.PERCENT
                ? "100%"
                : slash >= 0 ? value.substring(slash + 1).strip() : String.valueOf(scale);
    }
}
