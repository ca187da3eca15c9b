package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import java.util.stream.Stream;

/** A rule about where links lead: what it finds changes with the files around a page, not only with the page. */
abstract class LinkRule extends Rule {

    LinkRule(String id, Group group, Severity severity, String summary, String hint) {
        super(id, group, severity, summary, hint);
    }

    @Override
    abstract Stream<Diagnostic> check(FileLink link, LinkTargets targets);

    /** A finding of this rule. */
    final Diagnostic at(FileLink link, String message) {
        return at(link.source(), link.span(), message, hint());
    }
}
