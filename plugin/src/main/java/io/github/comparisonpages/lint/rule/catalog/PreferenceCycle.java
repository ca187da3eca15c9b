package io.github.comparisonpages.lint.rule.catalog;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.CatalogRule;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.contradiction.Contradictions.Cycle;
import io.github.comparisonpages.relate.contradiction.Contradictions.Preference;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Stream;

/** Tells each cycle once, at its first page. */
final class PreferenceCycle extends CatalogRule {

    PreferenceCycle() {
        super(DiagnosticId.PREFERENCE_CYCLE);
    }

    @Override
    public Stream<Diagnostic> check(Catalog catalog) {
        return catalog.contradictions().cycles().stream().map(cycle -> {
            Preference first = cycle.steps().get(0);
            return at(first.choice().page(), first.span(), message(cycle));
        });
    }

    private static String message(Cycle cycle) {
        var text = new StringBuilder("the picks go round in a circle: ");
        for (Preference p : cycle.steps()) {
            text.append("'%s' over '%s' (%s), "
                    .formatted(
                            Spelling.quoted(p.choice().shown(p.over())),
                            Spelling.quoted(p.choice().shown(p.under())),
                            p.choice().page().source()));
        }
        return text.substring(0, text.length() - 2);
    }
}
