package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Stream;

/** Reading reports the picks of the front matter; those of the text may be a sentence, and are doubtful at most. */
final class PickNotAnOption extends PageRule {

    PickNotAnOption() {
        super(DiagnosticId.PICK_NOT_AN_OPTION);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var frontMatter = page.parsed().frontMatter().span();
        return page.comparison().options().size() < 2
                ? Stream.empty()
                : page.comparison().picks().stream()
                        .filter(pick -> pick.optionId() == null)
                        .filter(pick -> pick.span().start().compareTo(frontMatter.end()) > 0)
                        .limit(1)
                        .map(pick -> at(
                                page,
                                pick.span(),
                                Severity.WARNING,
                                "the pick '%s' is not one of the options"
                                        .formatted(Spelling.quoted(PlainText.of(pick.words()))),
                                hint()));
    }
}
