package io.github.comparisonpages.lint.rule.catalog;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.CatalogRule;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.contradiction.Contradictions.Pair;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Stream;

/** Tells each page of a pair at its pick. */
final class ContradictoryPair extends CatalogRule {

    ContradictoryPair() {
        super(DiagnosticId.CONTRADICTORY_PAIR);
    }

    @Override
    public Stream<Diagnostic> check(Catalog catalog) {
        return catalog.contradictions().pairs().stream()
                .map(pair -> at(pair.choice().page(), pair.span(), message(pair)));
    }

    private static String message(Pair pair) {
        int others = pair.against().size();
        return "this page picks '%s' over '%s', %s %s the other way"
                .formatted(
                        Spelling.quoted(pair.choice().shown(pair.picked())),
                        Spelling.quoted(pair.choice().shown(pair.other())),
                        pair.against().get(0).page().source(),
                        others > 1 ? "and %s more pick".formatted(others - 1) : "picks");
    }
}
