package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of counts, prices or other quantities is left alone: none of its cells is a score. */
final class ScoreNotANumber extends PageRule {

    private static final String HINT =
            "Write a number such as 4 or 3.5, and words behind a dash: '4 \u2014 with a plugin'.";

    /** A number is one, also where it is too small. */
    private static final Pattern BELOW = Pattern.compile("[-\u2212]\\d+(?:[.,]\\d+)?");

    ScoreNotANumber() {
        super(DiagnosticId.SCORE_NOT_A_NUMBER);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return ScoredTable.all(page).stream()
                .filter(table -> table.mostlyScores(table.columns().keySet()))
                .flatMap(table -> check(page, table).stream());
    }

    private List<Diagnostic> check(Page page, ScoredTable table) {
        var found = new ArrayList<Diagnostic>();
        for (var row : table.rows()) {
            if (table.isQuantities(row)) {
                continue;
            }
            for (int column : table.columns().keySet()) {
                if (column >= row.cells().size()) {
                    String option = Spelling.quoted(table.option(column).name());
                    found.add(at(page, row.span(), "this row ends before the score of '%s'".formatted(option), HINT));
                } else if (!isScore(row.cells().get(column), table)) {
                    var cell = row.cells().get(column);
                    String text = PlainText.of(table.cells().read(cell).cell().value());
                    if (BELOW.matcher(text.strip()).matches()) {
                        found.add(DiagnosticId.SCORE_OUT_OF_SCALE.at(
                                page.path(),
                                cell.span(),
                                "the score %s is below its scale, which starts at 0".formatted(Spelling.quoted(text))));
                        continue;
                    }
                    found.add(at(
                            page,
                            cell.span(),
                            "the score '%s' is not a number".formatted(Spelling.quoted(text)),
                            HINT));
                }
            }
        }
        return found;
    }

    private static boolean isScore(Block.TableCell cell, ScoredTable table) {
        return switch (table.cells().read(cell).cell().kind()) {
            case SCORE, PERCENT, NOT_APPLICABLE -> true;
            // A cell of nothing but HTML says nothing, and is none that was left blank.
            case UNKNOWN -> cell.content().stream().noneMatch(Inline.Html.class::isInstance);
            case YES, NO, PARTIAL, HIGH, MEDIUM, LOW, QUANTITY, TEXT -> false;
        };
    }
}
