package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Inline;
import java.util.List;

/** Says which "Use X if …" of a verdict is not understood. */
final class VerdictCheck {

    private final String path;
    private final StatementReader statements;
    private final OptionNames names;
    private final List<Diagnostic> diagnostics;

    VerdictCheck(String path, StatementReader statements, OptionNames names, List<Diagnostic> diagnostics) {
        this.path = path;
        this.statements = statements;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** Looks at what a verdict holds beside the statements that were read. */
    void check(List<Block> verdict) {
        for (Block block : verdict) {
            if (block instanceof Block.Paragraph paragraph
                    && !paragraph.content().isEmpty()) {
                check(paragraph);
            }
        }
    }

    private void check(Block.Paragraph paragraph) {
        String text = Inlines.text(paragraph.content());
        if (text.startsWith("**") && statements.subject(text.substring(2)).isPresent()) {
            report(paragraph.span(), "the bold text that starts here does not end", "Write '**' behind it too.");
        } else if (paragraph.content().get(0) instanceof Inline.Strong strong) {
            statements
                    .subject(Inlines.text(strong.children()))
                    .filter(subject -> names.exact(subject).isEmpty())
                    .ifPresent(subject -> report(
                            paragraph.span(),
                            "'%s' is none of the options".formatted(Spelling.quoted(subject)),
                            "Name an option as its heading does. The sentence is shown as text."));
        }
    }

    private void report(SourceSpan span, String message, String hint) {
        diagnostics.add(new Diagnostic("statement-not-an-option", Severity.ERROR, path, span, message, hint));
    }
}
