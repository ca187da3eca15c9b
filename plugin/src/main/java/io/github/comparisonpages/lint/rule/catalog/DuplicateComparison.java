package io.github.comparisonpages.lint.rule.catalog;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.CatalogRule;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.contradiction.PageChoice;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Stream;

final class DuplicateComparison extends CatalogRule {

    DuplicateComparison() {
        super(DiagnosticId.DUPLICATE_COMPARISON);
    }

    @Override
    public Stream<Diagnostic> check(Catalog catalog) {
        var first = new HashMap<Set<String>, PageChoice>();
        return catalog.choices().stream().flatMap(choice -> {
            var same = first.putIfAbsent(choice.options(), choice);
            return same == null || disagree(same, choice)
                    ? Stream.empty()
                    : Stream.of(at(
                            choice.page(),
                            choice.page().titleSpan(),
                            "%s compares the same options".formatted(same.page().source())));
        });
    }

    /** Those are a contradictory pair, which says all that there is to say. */
    private static boolean disagree(PageChoice one, PageChoice other) {
        var mine = one.picked("").options();
        var theirs = other.picked("").options();
        return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
    }
}
