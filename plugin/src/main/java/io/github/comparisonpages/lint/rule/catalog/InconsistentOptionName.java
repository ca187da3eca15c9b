package io.github.comparisonpages.lint.rule.catalog;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.CatalogRule;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

final class InconsistentOptionName extends CatalogRule {

    /** Longer names are sentences, which nobody looks up. */
    private static final int LONGEST = 40;

    InconsistentOptionName() {
        super(DiagnosticId.INCONSISTENT_OPTION_NAME);
    }

    @Override
    public Stream<Diagnostic> check(Catalog catalog) {
        var spellings = new HashMap<String, Map<String, Integer>>();
        catalog.entries()
                .forEach(page -> names(page)
                        .forEach(o -> spellings
                                .computeIfAbsent(key(o.name()), k -> new TreeMap<>())
                                .merge(o.name(), 1, Integer::sum)));
        return catalog.entries().stream()
                .flatMap(page -> names(page).flatMap(option -> {
                    var all = spellings.get(key(option.name()));
                    String usual = all.entrySet().stream()
                            .max(Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                            .orElseThrow()
                            .getKey();
                    return usual.equals(option.name())
                            ? Stream.empty()
                            : Stream.of(at(
                                    page,
                                    option.span(),
                                    "'%s' is spelt '%s' elsewhere"
                                            .formatted(Spelling.quoted(option.name()), Spelling.quoted(usual))));
                }));
    }

    /** Returns each name once a page: a page that has one twice is told so by another rule. */
    private static Stream<Entry.Named> names(Entry page) {
        var seen = new HashSet<String>();
        return page.options().stream()
                .filter(o -> o.name().length() <= LONGEST && !key(o.name()).isEmpty() && seen.add(key(o.name())));
    }

    private static String key(String name) {
        return Words.normalize(name).replace(" ", "");
    }
}
