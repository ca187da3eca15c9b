package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import java.util.stream.Stream;

/** A rule about where links lead: what it finds changes with the files around a page, not only with the page. */
public abstract class LinkRule extends Rule {

    protected LinkRule(DiagnosticId id) {
        super(id.descriptor());
    }

    @Override
    public abstract Stream<Diagnostic> check(FileLink link, LinkTargets targets);

    /** Returns a finding of this rule. */
    protected final Diagnostic at(FileLink link, String message) {
        return at(link.source(), link.span(), message, hint());
    }
}
