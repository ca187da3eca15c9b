package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageNames;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.verdict.StatementReader;
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks at what a verdict holds beside the statements that were read, on pages that are written for this format. */
final class StatementNotAnOption extends PageRule {

    StatementNotAnOption() {
        super(DiagnosticId.STATEMENT_NOT_AN_OPTION);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var comparison = page.comparison();
        var verdict = comparison.verdict();
        if (verdict == null || !page.isStrict()) {
            return Stream.empty();
        }
        var statements = new StatementReader(PageNames.VOCABULARY, page.names(), comparison.options());
        return paragraphs(verdict.rationale().blocks()).stream().flatMap(p -> check(page, p, statements));
    }

    /** Returns the paragraphs right in the section, and those that items of its lists start with. */
    private static List<Block.Paragraph> paragraphs(List<Block> blocks) {
        var paragraphs = new ArrayList<Block.Paragraph>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs.add(paragraph);
            } else if (block instanceof Block.Items list) {
                for (Block.Item item : list.items()) {
                    if (!item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph first) {
                        paragraphs.add(first);
                    }
                }
            }
        }
        paragraphs.removeIf(paragraph -> paragraph.content().isEmpty());
        return paragraphs;
    }

    private Stream<Diagnostic> check(Page page, Block.Paragraph paragraph, StatementReader statements) {
        String text = Inlines.text(paragraph.content());
        if (text.startsWith("**") && statements.subject(text.substring(2)).isPresent()) {
            return told(
                    page, paragraph.span(), "the bold text that starts here does not end", "Write '**' behind it too.");
        }
        if (!(paragraph.content().get(0) instanceof Inline.Strong strong)) {
            return Stream.empty();
        }
        return statements
                .subject(PlainText.of(strong.children()))
                .filter(subject -> page.names().exact(subject).isEmpty())
                .map(subject -> told(
                        page,
                        paragraph.span(),
                        "'%s' is not one of the options".formatted(Spelling.quoted(subject)),
                        "Name the option as its heading does. The sentence is shown as text."))
                .orElse(Stream.empty());
    }

    private Stream<Diagnostic> told(Page page, SourceSpan span, String message, String hint) {
        return Stream.of(at(page, span, message, hint));
    }
}
