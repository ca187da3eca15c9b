package io.github.comparisonpages.relate.contradiction;

import io.github.comparisonpages.relate.contradiction.Contradictions.Cycle;
import io.github.comparisonpages.relate.contradiction.Contradictions.Preference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows "is picked over" from option to option. Two pages alone that disagree are a pair, and no cycle. */
public final class PreferenceCycles {

    private PreferenceCycles() {}

    /** Returns the cycles of each context, the shortest through each option. */
    public static List<Cycle> of(List<PageChoice> choices) {
        var contexts = new TreeSet<String>();
        choices.forEach(choice -> contexts.addAll(choice.picks().keySet()));
        var found = new ArrayList<Cycle>();
        contexts.forEach(context -> found.addAll(of(choices, context)));
        return found;
    }

    private static List<Cycle> of(List<PageChoice> choices, String context) {
        var preferences = preferences(choices, context);
        var found = new ArrayList<Cycle>();
        var reported = new HashSet<Set<String>>();
        for (String start : preferences.keySet()) {
            var cycle = cycle(preferences, start);
            var members = new TreeSet<>(cycle.stream().map(Preference::over).toList());
            if (members.size() > 2 && reported.add(members)) {
                found.add(new Cycle(cycle));
            }
        }
        return found;
    }

    private static Map<String, List<Preference>> preferences(List<PageChoice> choices, String context) {
        var preferences = new TreeMap<String, List<Preference>>();
        for (PageChoice choice : choices) {
            var picked = choice.picked(context);
            for (String over : picked.options()) {
                for (String under : choice.options()) {
                    if (!picked.options().contains(under)) {
                        preferences
                                .computeIfAbsent(over, o -> new ArrayList<>())
                                .add(new Preference(choice, over, under, picked.span()));
                    }
                }
            }
        }
        return preferences;
    }

    /** Returns the shortest cycle through an option; empty where there is none. */
    private static List<Preference> cycle(Map<String, List<Preference>> preferences, String start) {
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
}
