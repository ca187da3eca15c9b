package io.github.comparisonpages.lint.rule.text;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class MergeConflict extends PageRule {

    private static final List<String> MARKERS = List.of("<<<<<<< ", "||||||| ", ">>>>>>> ");

    MergeConflict() {
        super(DiagnosticId.MERGE_CONFLICT);
    }

    /** A block of code may show such marks. */
    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var lines = page.lines();
        int[] marked = IntStream.range(0, lines.size())
                .filter(i -> marked(lines.get(i)))
                .toArray();
        if (marked.length == 0) {
            return Stream.empty();
        }
        var code = page.blocks().stream()
                .filter(Block.CodeBlock.class::isInstance)
                .map(Block::span)
                .toList();
        return IntStream.of(marked)
                .filter(i -> code.stream().noneMatch(span -> holds(span, i + 1)))
                .mapToObj(i -> at(page, line(i, lines.get(i)), "this line is the marker of a merge conflict"));
    }

    private static boolean marked(String line) {
        for (String marker : MARKERS) {
            if (line.startsWith(marker)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(SourceSpan span, int line) {
        return span.start().line() <= line && line <= span.end().line();
    }

    private static SourceSpan line(int index, String text) {
        return new SourceSpan(
                new Position(index + 1, 1), new Position(index + 1, text.codePointCount(0, text.length()) + 1));
    }
}
