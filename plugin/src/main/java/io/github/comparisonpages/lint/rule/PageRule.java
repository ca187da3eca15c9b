package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.stream.Stream;

/** A rule that needs to see one page alone. */
public abstract class PageRule extends Rule {

    protected PageRule(DiagnosticId id) {
        super(id.descriptor());
    }

    @Override
    public abstract Stream<Diagnostic> check(Page page, LintContext context);

    /** Returns a finding of this rule. */
    protected final Diagnostic at(Page page, SourceSpan span, String message) {
        return at(page, span, message, hint());
    }

    /** Returns a finding of this rule that has a hint of its own. */
    protected final Diagnostic at(Page page, SourceSpan span, String message, String ownHint) {
        return at(page.path(), span, message, ownHint);
    }

    /** Returns a finding of this rule that matters more or less than usual. */
    protected final Diagnostic at(Page page, SourceSpan span, Severity ownSeverity, String message, String ownHint) {
        return descriptor().at(ownSeverity, page.path(), span, message, ownHint);
    }
}
