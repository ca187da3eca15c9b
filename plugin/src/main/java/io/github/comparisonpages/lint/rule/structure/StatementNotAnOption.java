package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageNames;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.verdict.StatementReader;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Typo;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a verdict holds beside the statements that were read: names with a slip of the pen, and on pages that are written
 * for this format all that name no option.
 */
final class StatementNotAnOption extends PageRule {

    private static final String NOT_AN_OPTION = "'%s' is not one of the options";

    StatementNotAnOption() {
        super(DiagnosticId.STATEMENT_NOT_AN_OPTION);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var comparison = page.comparison();
        var verdict = comparison.verdict();
        if (verdict == null) {
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
        String meant =
                statements.subject(text).map(name -> misspelt(page, name)).orElse(null);
        if (meant != null) {
            return told(
                    page,
                    paragraph.span(),
                    NOT_AN_OPTION.formatted(
                            Spelling.quoted(statements.subject(text).orElseThrow())),
                    "Did you mean '%s'? The sentence is shown as text.".formatted(Spelling.quoted(meant)));
        }
        if (!page.isStrict()) {
            return Stream.empty();
        }
        if (text.startsWith("**") && statements.subject(text.substring(2)).isPresent()) {
            return told(
                    page, paragraph.span(), "the bold text that starts here does not end", "Write '**' behind it too.");
        }
        if (!(paragraph.content().get(0) instanceof Inline.Strong strong)) {
            return Stream.empty();
        }
        return statements
                .subject(PlainText.of(strong.children()))
                .filter(subject -> page.names().exact(subject).isEmpty() && !isMisspelt(page, subject))
                .map(subject -> told(
                        page,
                        paragraph.span(),
                        NOT_AN_OPTION.formatted(Spelling.quoted(subject)),
                        "Name the option as its heading does. The sentence is shown as text."))
                .orElse(Stream.empty());
    }

    /** Returns the option whose name this is with a slip of the pen; null where there is none. */
    private static @Nullable String misspelt(Page page, String name) {
        var names = page.comparison().options().stream().map(Option::name).toList();
        return page.names().exact(name).isPresent() ? null : Typo.ofName(Words.normalize(name), names);
    }

    /** Returns whether this is an option's name with a slip of the pen, which is told where the decision is read. */
    private static boolean isMisspelt(Page page, String name) {
        var names = page.comparison().options().stream().map(Option::name).toList();
        return Typo.ofName(Words.normalize(name), names) != null;
    }

    private Stream<Diagnostic> told(Page page, SourceSpan span, String message, String hint) {
        return Stream.of(at(page, span, message, hint));
    }
}
