package io.github.comparisonpages.lint.rule.text;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.DeepText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parser stops at the limit without a word, and takes what is deeper for text. */
final class TooDeep extends PageRule {

    /** What lists count: the list and its item. */
    private static final int LEVELS_OF_A_LIST = 2;

    TooDeep() {
        super(DiagnosticId.TOO_DEEP);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var found = new ArrayList<Diagnostic>();
        // The document itself is a level, and so is the paragraph at the end.
        walk(page, page.parsed().blocks(), context.limits().nesting() - 1, found);
        return found.stream().limit(1);
    }

    private void walk(Page page, List<Block> blocks, int left, List<Diagnostic> found) {
        for (Block block : blocks) {
            int levels = block instanceof Block.Items ? LEVELS_OF_A_LIST : block instanceof Block.Quote ? 1 : 0;
            if (levels > 0 && left - levels <= 0) {
                found.add(at(page, block.span(), "this is nested more deeply than the limit"));
            } else {
                walk(page, DeepText.within(block), left - levels, found);
            }
        }
    }
}
