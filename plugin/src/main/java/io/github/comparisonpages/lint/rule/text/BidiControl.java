package io.github.comparisonpages.lint.rule.text;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import java.util.stream.Stream;

/** Marks of a single direction are left alone: right-to-left text needs them. */
final class BidiControl extends PageRule {

    BidiControl() {
        super(DiagnosticId.BIDI_CONTROL);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return CharacterSearch.in(page, c -> c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069)
                .map(hit -> at(page, hit.span(), "this line contains the direction control " + hit.name()));
    }
}
