package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.Facet;
import java.util.List;
import java.util.stream.Stream;

final class NoVerdict extends PageRule {

    NoVerdict() {
        super(DiagnosticId.NO_VERDICT);
    }

    /** Words of headings below which authors conclude, wherever in the page that is. */
    private static final List<String> CONCLUSIONS = List.of(
            "decision outcome", "verdict", "conclusion", "recommend", "chosen", "when to ", "which ", "summary");

    private static boolean concludes(String heading) {
        return heading.endsWith("decision") || CONCLUSIONS.stream().anyMatch(heading::contains);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var comparison = page.comparison();
        boolean concludes = comparison.verdict() != null
                || !comparison.picks().isEmpty()
                || comparison.unclear() != null
                || comparison.undecided()
                || page.headings().stream().anyMatch(h -> concludes(h.words()))
                || comparison.options().stream()
                        .anyMatch(o -> o.facets().stream().anyMatch(f -> f.kind() == Facet.Kind.USE_WHEN));
        return page.compares() && Page.settled(page.comparison().metadata()) && !concludes
                ? Stream.of(at(page, comparison.titleSpan(), "the page compares, and comes to no conclusion"))
                : Stream.empty();
    }
}
