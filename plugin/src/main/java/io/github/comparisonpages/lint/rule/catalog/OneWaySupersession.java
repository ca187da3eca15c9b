package io.github.comparisonpages.lint.rule.catalog;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.CatalogRule;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Relation.Kind;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.stream.Stream;

final class OneWaySupersession extends CatalogRule {

    OneWaySupersession() {
        super(DiagnosticId.ONE_WAY_SUPERSESSION);
    }

    @Override
    public Stream<Diagnostic> check(Catalog catalog) {
        return catalog.entries().stream().flatMap(page -> check(page, catalog));
    }

    private Stream<Diagnostic> check(Entry page, Catalog catalog) {
        return page.metadata().relations().stream()
                .flatMap(relation -> catalog
                        .find(page.source(), relation.target())
                        .filter(other -> !other.equals(page)
                                && !says(catalog, other, relation.kind().reverse(), page))
                        .map(other -> at(
                                page.source(),
                                relation.span(),
                                message(relation.kind(), other),
                                hint(relation.kind().reverse())))
                        .stream());
    }

    private static String hint(Kind missing) {
        return "Add '%s' there, so that readers of either find the other.".formatted(missing.key());
    }

    private static String message(Kind kind, Entry other) {
        String verb = (kind.passive() ? kind.reverse() : kind).key();
        return kind.passive()
                ? "%s does not say that it %s this page".formatted(other.source(), verb)
                : "%s does not say that this page %s it".formatted(other.source(), verb);
    }

    /** Returns whether a page says this of another one; words that lead nowhere may mean it. */
    private static boolean says(Catalog catalog, Entry from, Kind kind, Entry page) {
        for (Relation relation : from.metadata().relations(kind)) {
            var found = catalog.find(from.source(), relation.target());
            if (found.filter(page::equals).isPresent()
                    || found.isEmpty()
                            && !RelationTargets.isReference(relation.target())
                            && relation.span().equals(place(from, "status"))) {
                return true;
            }
        }
        return false;
    }
}
