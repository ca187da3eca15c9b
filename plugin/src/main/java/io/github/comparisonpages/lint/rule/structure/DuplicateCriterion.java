package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

final class DuplicateCriterion extends PageRule {

    DuplicateCriterion() {
        super(DiagnosticId.DUPLICATE_CRITERION);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return ScoredTable.all(page).stream().flatMap(table -> check(page, table).stream());
    }

    /** Rows of different groups, such as "Price" of two kinds of costs, may have the same name. */
    private List<Diagnostic> check(Page page, ScoredTable table) {
        var found = new ArrayList<Diagnostic>();
        var group = new HashMap<String, Block.TableCell>();
        for (var row : table.all()) {
            var cell = row.cells().get(0);
            String label = PlainText.of(cell.content());
            String name = Words.normalize(label);
            if (ScoredTable.isHeading(row)) {
                group.clear();
            } else if (!name.isEmpty() && !ScoredTable.isTotal(row) && group.putIfAbsent(name, cell) != null) {
                found.add(at(
                        page,
                        cell.span(),
                        "the criterion '%s' stands in line %s already"
                                .formatted(
                                        Spelling.quoted(label),
                                        group.get(name).span().start().line())));
            }
        }
        return found;
    }
}
