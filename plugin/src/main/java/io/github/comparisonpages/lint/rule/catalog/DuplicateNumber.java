package io.github.comparisonpages.lint.rule.catalog;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.CatalogRule;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.RecordNumber;
import java.util.HashMap;
import java.util.stream.Stream;

/** Files of one folder only: packages of a project count for themselves. */
final class DuplicateNumber extends CatalogRule {

    DuplicateNumber() {
        super(DiagnosticId.DUPLICATE_NUMBER);
    }

    private record Place(String folder, RecordNumber number) {}

    @Override
    public Stream<Diagnostic> check(Catalog catalog) {
        var first = new HashMap<Place, Entry>();
        return catalog.entries().stream().flatMap(page -> {
            var number = page.number();
            if (number.isEmpty() || page.source().contains("-vs-")) {
                return Stream.empty();
            }
            String folder = page.source().substring(0, page.source().lastIndexOf('/') + 1);
            var other = first.putIfAbsent(new Place(folder, number.get()), page);
            return other == null
                    ? Stream.empty()
                    : Stream.of(at(
                            page,
                            page.titleSpan(),
                            "%s has the number %s too"
                                    .formatted(other.source(), number.get().number())));
        });
    }
}
