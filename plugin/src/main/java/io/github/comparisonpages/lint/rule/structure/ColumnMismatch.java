package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

final class ColumnMismatch extends PageRule {

    ColumnMismatch() {
        super(DiagnosticId.COLUMN_MISMATCH);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return ScoredTable.all(page).stream().flatMap(table -> check(page, table).stream());
    }

    private List<Diagnostic> check(Page page, ScoredTable table) {
        var found = new ArrayList<Diagnostic>();
        var header = table.header().cells();
        for (int i = 1; i < header.size(); i++) {
            var cell = header.get(i);
            String label = Spelling.quoted(PlainText.of(cell.content()));
            if (table.columns().containsKey(i) || i == table.weight()) {
                continue;
            }
            if (table.names().exact(label).isPresent()) {
                found.add(at(page, cell.span(), "the option '%s' has another column".formatted(label)));
            } else if (!ScoredTable.isExtra(cell) && table.mostlyScores(List.of(i))) {
                String meant = NearMatch.meant(
                        page.comparison(),
                        PlainText.of(cell.content()),
                        Set.copyOf(table.columns().values()));
                found.add(at(
                        page,
                        cell.span(),
                        "the column '%s' has scores and is not one of the options".formatted(label),
                        meant == null ? hint() : "Did you mean '" + Spelling.quoted(meant) + "'?"));
            }
        }
        return found.isEmpty() ? missing(page, table) : found;
    }

    private List<Diagnostic> missing(Page page, ScoredTable table) {
        var options = table.comparison().options();
        var missing = new ArrayList<Option>();
        for (int i = 0; i < options.size(); i++) {
            if (!table.columns().containsValue(i)) {
                missing.add(options.get(i));
            }
        }
        return missing.isEmpty()
                ? List.of()
                : List.of(at(
                        page,
                        table.header().span(),
                        "the option '%s'%s no column"
                                .formatted(
                                        Spelling.quoted(missing.get(0).name()),
                                        missing.size() > 1
                                                ? " and %s more have".formatted(missing.size() - 1)
                                                : " has")));
    }
}
