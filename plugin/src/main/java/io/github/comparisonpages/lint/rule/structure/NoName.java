package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.section.Blank;
import java.util.stream.Stream;

/** Looks at headings, and at the criteria of tables with weights. */
final class NoName extends PageRule {

    NoName() {
        super(DiagnosticId.NO_NAME);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return Stream.concat(headings(page), criteria(page));
    }

    private Stream<Diagnostic> headings(Page page) {
        return page.parsed().blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && Blank.is(heading.content()))
                .map(block -> at(page, block.span(), "this heading has no text"));
    }

    private Stream<Diagnostic> criteria(Page page) {
        return ScoredTable.all(page).stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().get(0))
                .filter(cell -> Blank.is(cell.content()))
                .map(cell -> at(
                        page,
                        cell.span(),
                        "this criterion has no name",
                        "Write in the first cell what the row measures."));
    }
}
