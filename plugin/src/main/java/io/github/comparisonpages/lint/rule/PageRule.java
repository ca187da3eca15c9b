package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule that needs to see one page alone. */
public abstract class PageRule extends Rule {

    protected PageRule(String id, Group group, @Nullable Severity severity, String summary, String hint) {
        super(id, group, severity, summary, hint);
    }

    @Override
    public abstract Stream<Diagnostic> check(Page page, LintContext context);

    /** A finding of this rule. */
    protected final Diagnostic at(Page page, SourceSpan span, String message) {
        return at(page, span, message, hint());
    }

    /** A finding of this rule that has a hint of its own. */
    protected final Diagnostic at(Page page, SourceSpan span, String message, String ownHint) {
        return at(page.path(), span, message, ownHint);
    }

    protected final Diagnostic at(Page page, SourceSpan span, Severity ownSeverity, String message, String ownHint) {
        return new Diagnostic(id(), ownSeverity, page.path(), span, message, ownHint);
    }
}
