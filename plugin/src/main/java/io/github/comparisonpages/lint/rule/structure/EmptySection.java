package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class EmptySection extends PageRule {

    EmptySection() {
        super(DiagnosticId.EMPTY_SECTION);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var blocks = page.parsed().blocks().stream()
                .filter(block -> !(block instanceof Block.HtmlBlock html && comment(html)))
                .toList();
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.Heading heading
                        && heading.level() > 1
                        && (i + 1 == blocks.size()
                                || blocks.get(i + 1) instanceof Block.Heading next
                                        && next.level() <= heading.level()
                                        && !introduces(page, heading, next)))
                .mapToObj(i -> (Block.Heading) blocks.get(i))
                .map(heading -> at(
                        page,
                        heading.span(),
                        concludes(page, heading) ? Severity.ERROR : Severity.WARNING,
                        "the section '%s' is empty".formatted(Spelling.quoted(PlainText.of(heading.content()))),
                        hint()));
    }

    /** Returns whether a heading stands right above an option's own: "## Considered options", "## Tea". */
    private static boolean introduces(Page page, Block.Heading heading, Block.Heading next) {
        return next.level() == heading.level()
                && isOption(page, next)
                && !isOption(page, heading)
                && !isVerdict(page, heading);
    }

    private static boolean isOption(Page page, Block.Heading heading) {
        return page.comparison().options().stream()
                .anyMatch(o -> page.section(o).filter(heading.span()::equals).isPresent());
    }

    /** A verdict that says nothing makes a page wrong that is written to come to one. */
    private static boolean concludes(Page page, Block.Heading heading) {
        return page.isStrict() && isVerdict(page, heading);
    }

    private static boolean isVerdict(Page page, Block.Heading heading) {
        var verdict = page.comparison().verdict();
        return verdict != null && verdict.span().equals(heading.span());
    }

    /** Readers of the page see no comments: a section that holds nothing else is empty. */
    private static boolean comment(Block.HtmlBlock html) {
        String text = html.html().strip();
        return text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
    }
}
