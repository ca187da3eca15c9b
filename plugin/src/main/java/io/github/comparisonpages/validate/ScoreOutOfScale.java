package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.model.Cell;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.recognize.Spelling;
import java.util.stream.Stream;

final class ScoreOutOfScale extends PageRule {

    ScoreOutOfScale() {
        super(
                "score-out-of-scale",
                Group.STRUCTURE,
                Severity.ERROR,
                "A score is higher than the page's scale",
                "Correct the score, or set 'scale' in the front matter. It counts as unknown until then.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        int scale = page.comparison().metadata().scale();
        return page.comparison().matrices().stream()
                .flatMap(m -> m.criteria().stream())
                .flatMap(c -> c.cells().stream())
                .filter(cell ->
                        cell.score() == null && (cell.kind() == Cell.Kind.SCORE || cell.kind() == Cell.Kind.PERCENT))
                .map(cell -> at(
                        page,
                        cell.span(),
                        "the score %s is above its scale, which ends at %s"
                                .formatted(Spelling.quoted(PlainText.of(cell.value())), end(cell, scale))));
    }

    private static String end(Cell cell, int scale) {
        String value = PlainText.of(cell.value());
        int slash = value.indexOf('/');
        return cell.kind() == Cell.Kind.PERCENT
                ? "100%"
                : slash >= 0 ? value.substring(slash + 1).strip() : String.valueOf(scale);
    }
}
