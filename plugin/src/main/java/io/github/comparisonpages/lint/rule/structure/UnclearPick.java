package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Stream;

/** What is openly left open is clear: only a conclusion that seems to choose is told. */
final class UnclearPick extends PageRule {

    UnclearPick() {
        super(DiagnosticId.UNCLEAR_PICK);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var comparison = page.comparison();
        boolean asked = comparison.options().size() > 1
                && comparison.picks().isEmpty()
                && !comparison.undecided()
                && Page.settled(comparison.metadata());
        var unclear = comparison.unclear();
        if (!asked) {
            return Stream.empty();
        } else if (unclear == null) {
            return vague(page);
        }
        return unclear.open()
                ? Stream.empty()
                : Stream.of(at(
                        page,
                        unclear.span(),
                        "'%s' does not say clearly what is picked, so the page quotes it"
                                .formatted(Spelling.quoted(PlainText.of(unclear.words())))));
    }

    /** Returns a verdict that speaks of options and neither picks one nor says when to use which. */
    private Stream<Diagnostic> vague(Page page) {
        var verdict = page.comparison().verdict();
        boolean told = verdict != null
                && verdict.statements().isEmpty()
                && !page.names().allMentioned(PlainText.of(verdict.rationale())).isEmpty();
        return told
                ? Stream.of(at(
                        page,
                        verdict.span(),
                        "'%s' speaks of the options and does not say clearly what is picked"
                                .formatted(Spelling.quoted(PlainText.of(verdict.heading())))))
                : Stream.empty();
    }
}
