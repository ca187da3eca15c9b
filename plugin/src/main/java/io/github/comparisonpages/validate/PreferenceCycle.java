package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.relate.Catalog;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Follows "is picked over" from option to option. Two pages alone that disagree are a contradictory pair. */
final class PreferenceCycle extends CatalogRule {

    PreferenceCycle() {
        super(
                "preference-cycle",
                Severity.WARNING,
                "Pages pick in a circle: A over B, B over C, C over A",
                "Look at these pages together: one of the picks holds only in a context, which 'picks' can name.");
    }

    /** That a page picks one option over another. */
    private record Preference(Contest contest, String over, String under, SourceSpan span) {}

    @Override
    Stream<Diagnostic> check(Catalog catalog) {
        var contests = Contest.all(catalog);
        var contexts = new TreeSet<String>();
        contests.forEach(c -> contexts.addAll(c.picks().keySet()));
        return contexts.stream().flatMap(context -> check(contests, context));
    }

    private Stream<Diagnostic> check(List<Contest> contests, String context) {
        var preferences = preferences(contests, context);
        var found = new ArrayList<Diagnostic>();
        var reported = new HashSet<Set<String>>();
        for (String start : preferences.keySet()) {
            var circle = circle(preferences, start);
            var members = new TreeSet<>(circle.stream().map(Preference::over).toList());
            if (members.size() > 2 && reported.add(members)) {
                Preference first = circle.get(0);
                found.add(at(first.contest().page(), first.span(), message(circle)));
            }
        }
        return found.stream();
    }

    private static Map<String, List<Preference>> preferences(List<Contest> contests, String context) {
        var preferences = new TreeMap<String, List<Preference>>();
        for (Contest contest : contests) {
            var picked = contest.picked(context);
            for (String over : picked.options()) {
                for (String under : contest.options()) {
                    if (!picked.options().contains(under)) {
                        preferences
                                .computeIfAbsent(over, o -> new ArrayList<>())
                                .add(new Preference(contest, over, under, picked.span()));
                    }
                }
            }
        }
        return preferences;
    }

    /** The shortest circle through an option; empty where there is none. */
    private static List<Preference> circle(Map<String, List<Preference>> preferences, String start) {
        var reachedBy = new HashMap<String, Preference>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Preference next : preferences.getOrDefault(open.removeFirst(), List.of())) {
                if (next.under().equals(start)) {
                    return path(reachedBy, next, start);
                }
                if (reachedBy.putIfAbsent(next.under(), next) == null) {
                    open.addLast(next.under());
                }
            }
        }
        return List.of();
    }

    private static List<Preference> path(Map<String, Preference> reachedBy, Preference last, String start) {
        var path = new ArrayList<Preference>();
        for (Preference step = last; ; step = reachedBy.get(step.over())) {
            path.add(0, step);
            if (step.over().equals(start)) {
                return path;
            }
        }
    }

    private static String message(List<Preference> circle) {
        var text = new StringBuilder("the picks go round in a circle: ");
        for (Preference p : circle) {
            text.append("'%s' over '%s' (%s), "
                    .formatted(
                            p.contest().shown(p.over()),
                            p.contest().shown(p.under()),
                            p.contest().page().source()));
        }
        return text.substring(0, text.length() - 2);
    }
}
