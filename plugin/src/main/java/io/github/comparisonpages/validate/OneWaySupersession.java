package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.recognize.vocabulary.Words;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Entry;
import java.util.List;
import java.util.stream.Stream;

final class OneWaySupersession extends CatalogRule {

    OneWaySupersession() {
        super(
                "one-way-supersession",
                Severity.WARNING,
                "A page supersedes another, and the other does not say so",
                "Add 'superseded-by' there and 'supersedes' here, so that readers of either find the other.");
    }

    @Override
    Stream<Diagnostic> check(Catalog catalog) {
        return catalog.entries().stream().flatMap(page -> check(page, catalog));
    }

    private Stream<Diagnostic> check(Entry page, Catalog catalog) {
        var metadata = page.metadata();
        var forward = metadata.supersedes().stream()
                .flatMap(name -> catalog.find(page.source(), name).stream())
                .filter(other ->
                        !says(other) && !names(catalog, other, other.metadata().supersededBy(), page))
                .map(other -> at(
                        page,
                        place(page, "supersedes"),
                        "%s does not say that this page supersedes it".formatted(other.source())));
        var backward = metadata.supersededBy().stream()
                .flatMap(name -> catalog.find(page.source(), name).stream())
                .filter(other -> !names(catalog, other, other.metadata().supersedes(), page))
                .map(other -> at(
                        page,
                        place(page, "superseded-by"),
                        "%s does not say that it supersedes this page".formatted(other.source())));
        return Stream.concat(forward, backward);
    }

    private static boolean says(Entry page) {
        String status = page.metadata().status();
        return status != null && Words.normalize(status).startsWith("superseded by");
    }

    private static boolean names(Catalog catalog, Entry from, List<String> names, Entry page) {
        return names.stream()
                .anyMatch(name ->
                        catalog.find(from.source(), name).filter(page::equals).isPresent());
    }
}
