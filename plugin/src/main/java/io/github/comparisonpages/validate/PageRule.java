package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule that looks at one page after the other. */
abstract class PageRule extends Rule {

    PageRule(String id, Group group, @Nullable Severity severity, String summary, String hint) {
        super(id, group, severity, summary, hint);
    }

    @Override
    final Stream<Diagnostic> check(Handbook handbook) {
        return handbook.pages().stream().flatMap(page -> check(page, handbook));
    }

    /** What is wrong with this page; the handbook is what it stands in. */
    abstract Stream<Diagnostic> check(Page page, Handbook handbook);
}
