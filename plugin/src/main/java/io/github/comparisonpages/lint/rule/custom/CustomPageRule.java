package io.github.comparisonpages.lint.rule.custom;

import io.github.comparisonpages.api.PageRule;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.Rule;
import java.util.ArrayList;
import java.util.stream.Stream;

/** A rule of the project's own that sees one page alone. */
public final class CustomPageRule extends Rule {

    private final PageRule rule;

    public CustomPageRule(PageRule rule) {
        super(rule.descriptor());
        this.rule = rule;
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var found = new ArrayList<Diagnostic>();
        var report = new PageRule.Report() {
            @Override
            public void at(SourceSpan span, String message) {
                at(span, message, hint());
            }

            @Override
            public void at(SourceSpan span, String message, String hint) {
                found.add(descriptor().at(page.path(), span, OneLine.of(message), OneLine.of(hint)));
            }
        };
        try {
            rule.check(page.comparison(), report);
        } catch (RuntimeException | LinkageError e) {
            found.add(Failure.of("rule", descriptor().id(), rule, e, page.path()));
        }
        return found.stream();
    }
}
