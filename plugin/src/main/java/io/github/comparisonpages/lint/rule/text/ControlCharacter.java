package io.github.comparisonpages.lint.rule.text;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import java.util.stream.Stream;

final class ControlCharacter extends PageRule {

    ControlCharacter() {
        super(DiagnosticId.CONTROL_CHARACTER);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return CharacterSearch.in(page, c -> Character.isISOControl(c) && c != '\t')
                .map(hit -> at(page, hit.span(), "this line contains the control character " + hit.name()));
    }
}
