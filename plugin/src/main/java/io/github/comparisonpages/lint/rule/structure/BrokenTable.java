package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageNames;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parsing reports lines that are meant as a table and are none; here a heading is told that has no table below it. */
final class BrokenTable extends PageRule {

    BrokenTable() {
        super(DiagnosticId.BROKEN_TABLE);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        if (!page.isStrict()) {
            return Stream.empty();
        }
        var blocks = page.parsed().blocks();
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.Heading heading && isCriteria(heading))
                .boxed()
                .flatMap(i -> check(page, (Block.Heading) blocks.get(i), blocks.subList(i + 1, blocks.size())));
    }

    /** A heading "Criteria", in any language; "Comparison" and the like may head prose as well. */
    private static boolean isCriteria(Block.Heading heading) {
        String title = PlainText.of(heading.content());
        String key = Words.normalize(title);
        return PageNames.VOCABULARY.is(Term.CRITERIA, title) && (key.contains("crit") || key.contains("krit"));
    }

    private Stream<Diagnostic> check(Page page, Block.Heading heading, List<Block> following) {
        for (Block block : following) {
            if (block instanceof Block.Table table) {
                return table.rows().isEmpty()
                        ? Stream.of(at(
                                page,
                                table.header().span(),
                                "this table has a header and no row",
                                "Write one row for each criterion."))
                        : Stream.empty();
            } else if (block instanceof Block.Heading next && next.level() <= heading.level()) {
                break;
            }
        }
        return Stream.of(at(
                page,
                heading.span(),
                "there is no table below this heading",
                "Write one: a header, a line of dashes with as many cells, and one row for each criterion."));
    }
}
