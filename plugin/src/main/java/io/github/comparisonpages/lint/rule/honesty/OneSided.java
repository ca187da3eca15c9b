package io.github.comparisonpages.lint.rule.honesty;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Stream;

final class OneSided extends PageRule {

    OneSided() {
        super(DiagnosticId.ONE_SIDED);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return page.comparison().options().size() < 2
                ? Stream.empty()
                : page.comparison().options().stream().flatMap(option -> check(page, option));
    }

    private Stream<Diagnostic> check(Page page, Option option) {
        boolean pros = !option.points(Point.Kind.PRO).isEmpty();
        boolean cons = !option.points(Point.Kind.CON).isEmpty();
        return pros == cons
                ? Stream.empty()
                : Stream.of(at(
                        page,
                        page.place(option),
                        "'%s' has %s".formatted(Spelling.quoted(option.name()), pros ? "no cons" : "no pros")));
    }
}
