package io.github.comparisonpages.diff;

import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.contradiction.Contradictions;
import io.github.comparisonpages.relate.contradiction.Contradictions.Pair;
import io.github.comparisonpages.relate.contradiction.Contradictions.Preference;
import io.github.comparisonpages.relate.contradiction.PageChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That pages contradict each other which did not before, or no longer do.
 *
 * @param appeared whether they do now
 * @param sides what each of the pages picks over what: two of a pair, three or more of a cycle
 */
public record ContradictionChange(boolean appeared, List<Side> sides) {

    public ContradictionChange {
        sides = List.copyOf(sides);
    }

    /** That a page picks one option over another. */
    public record Side(String source, String over, String under) {}

    /**
     * Returns those that went, then those that came.
     *
     * @param moved where each page that has moved is now, by where it was
     */
    static List<ContradictionChange> all(Catalog before, Catalog now, Map<String, String> moved) {
        var earlier = all(before.contradictions(), moved);
        var later = all(now.contradictions(), Map.of());
        var changes = new ArrayList<ContradictionChange>();
        earlier.forEach((key, sides) -> {
            if (!later.containsKey(key)) {
                changes.add(new ContradictionChange(false, sides));
            }
        });
        later.forEach((key, sides) -> {
            if (!earlier.containsKey(key)) {
                changes.add(new ContradictionChange(true, sides));
            }
        });
        return changes;
    }

    /** Each once, by its sides in an order that does not depend on who comes first. */
    private static Map<String, List<Side>> all(Contradictions contradictions, Map<String, String> moved) {
        var all = new LinkedHashMap<String, List<Side>>();
        for (Pair pair : contradictions.pairs()) {
            Side own = side(pair.choice(), pair.picked(), pair.other(), moved);
            for (PageChoice choice : pair.against()) {
                put(List.of(own, side(choice, pair.other(), pair.picked(), moved)), all);
            }
        }
        for (var cycle : contradictions.cycles()) {
            var sides = new ArrayList<Side>();
            for (Preference step : cycle.steps()) {
                sides.add(side(step.choice(), step.over(), step.under(), moved));
            }
            put(sides, all);
        }
        return all;
    }

    private static void put(List<Side> sides, Map<String, List<Side>> all) {
        var sorted = new ArrayList<>(sides);
        sorted.sort(Comparator.comparing(Side::source).thenComparing(Side::over));
        all.putIfAbsent(sorted.toString(), sorted);
    }

    private static Side side(PageChoice choice, String over, String under, Map<String, String> moved) {
        String source = choice.page().source();
        return new Side(moved.getOrDefault(source, source), choice.shown(over), choice.shown(under));
    }
}
