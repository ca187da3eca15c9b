package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.PointGroup;
import io.github.comparisonpages.recognize.Spelling;
import io.github.comparisonpages.recognize.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class DuplicatePoint extends PageRule {

    /** Points that say that there is none, normalised. */
    private static final Set<String> NOTHING = Set.of("none", "n a", "nothing", "see above", "todo");

    DuplicatePoint() {
        super(
                "duplicate-point",
                Group.HONESTY,
                Severity.WARNING,
                "A point stands twice for an option, or for all options alike",
                "Keep it once; what holds for all options helps nobody to choose.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        var found = new ArrayList<Diagnostic>();
        var options = page.comparison().options();
        options.forEach(option -> within(page, option, found));
        if (options.size() > 1) {
            across(page, options, found);
        }
        return found.stream();
    }

    /** Within one list: a page may speak of an option twice, in two respects. */
    private void within(Page page, Option option, List<Diagnostic> found) {
        for (PointGroup group : option.groups()) {
            var first = new HashMap<String, Point>();
            for (Point point : group.points()) {
                var same = words(point).isEmpty() ? null : first.putIfAbsent(point.kind() + words(point), point);
                if (same != null) {
                    found.add(at(
                            page,
                            point.span(),
                            "this point of '%s' stands in line %s already"
                                    .formatted(
                                            Spelling.quoted(option.name()),
                                            same.span().start().line())));
                }
            }
        }
    }

    private void across(Page page, List<Option> options, List<Diagnostic> found) {
        for (Point.Kind kind : List.of(Point.Kind.PRO, Point.Kind.CON)) {
            var shared = new HashSet<>(texts(options.get(0), kind));
            options.forEach(option -> shared.retainAll(texts(option, kind)));
            options.get(options.size() - 1).points(kind).stream()
                    .filter(point -> shared.contains(words(point)))
                    .forEach(point -> found.add(at(page, point.span(), "all options have this point alike")));
        }
    }

    private static Set<String> texts(Option option, Point.Kind kind) {
        return option.points(kind).stream()
                .map(DuplicatePoint::words)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String words(Point point) {
        String words = Words.normalize(PlainText.of(point.text()));
        return NOTHING.contains(words) ? "" : words;
    }
}
