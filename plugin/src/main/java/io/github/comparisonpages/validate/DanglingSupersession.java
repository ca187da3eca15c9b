package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.recognize.vocabulary.Spelling;
import io.github.comparisonpages.recognize.vocabulary.Words;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Entry;
import java.util.List;
import java.util.stream.Stream;

final class DanglingSupersession extends CatalogRule {

    private static final String OPENING = "({<";

    DanglingSupersession() {
        super(
                "dangling-supersession",
                Severity.ERROR,
                "A page supersedes, or is superseded by, a page that does not exist",
                "Name the other page by its path from this one, such as 'tea-vs-coffee.md'.");
    }

    @Override
    Stream<Diagnostic> check(Catalog catalog) {
        return catalog.entries().stream().flatMap(page -> check(page, catalog));
    }

    private Stream<Diagnostic> check(Entry page, Catalog catalog) {
        var metadata = page.metadata();
        return Stream.concat(
                check(page, catalog, "supersedes", metadata.supersedes()),
                check(page, catalog, "superseded-by", metadata.supersededBy()));
    }

    private Stream<Diagnostic> check(Entry page, Catalog catalog, String key, List<String> names) {
        return names.stream()
                .filter(name -> !isPlaceholder(name)
                        && catalog.find(page.source(), name).isEmpty())
                .map(name -> at(
                        page,
                        place(page, key),
                        "'%s' names '%s', which is no page here".formatted(key, Spelling.quoted(name))));
    }

    /** A blank of a template such as "(leave blank)", or a dash for "none", names no page. */
    private static boolean isPlaceholder(String name) {
        return Words.normalize(name).isEmpty() || OPENING.indexOf(name.charAt(0)) >= 0;
    }
}
