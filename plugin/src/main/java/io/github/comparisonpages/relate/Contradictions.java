package io.github.comparisonpages.relate;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where pages of a handbook contradict each other. For example, a page that picks Tea over Coffee and one that picks
 * Coffee over Tea are a pair; three that pick A over B, B over C and C over A are a cycle. What holds under a condition
 * only, or was read from a sentence, contradicts nothing.
 *
 * @param pairs in the order of the catalogue, one for each page of a pair
 * @param cycles of three options or more, by context
 */
public record Contradictions(List<Pair> pairs, List<Cycle> cycles) {

    private static final String FOR_ALL = "";

    public Contradictions {
        pairs = List.copyOf(pairs);
        cycles = List.copyOf(cycles);
    }

    /**
     * That a page picks one of two options, of which others pick the other.
     *
     * @param span where it picks
     * @param against the pages that pick the other way
     */
    public record Pair(PageChoice choice, String picked, String other, SourceSpan span, List<PageChoice> against) {

        public Pair {
            against = List.copyOf(against);
        }
    }

    /** Each step picks an option over the one that the next step picks; the last leads back to the first. */
    public record Cycle(List<Preference> steps) {

        public Cycle {
            steps = List.copyOf(steps);
        }
    }

    /** That a page picks one option over another. */
    public record Preference(PageChoice choice, String over, String under, SourceSpan span) {}

    /** Those of the pages that still hold. */
    static Contradictions of(List<PageChoice> choices) {
        return new Contradictions(pairs(choices), PreferenceCycles.of(choices));
    }

    /** The sources of all pages that take part in one. */
    public SortedSet<String> sources() {
        var sources = new TreeSet<String>();
        pairs.forEach(pair -> sources.add(pair.choice().page().source()));
        for (Cycle cycle : cycles) {
            cycle.steps().forEach(step -> sources.add(step.choice().page().source()));
        }
        return sources;
    }

    private static List<Pair> pairs(List<PageChoice> choices) {
        var questions = new LinkedHashMap<Set<String>, List<Preference>>();
        for (PageChoice choice : choices) {
            var picked = choice.picked(FOR_ALL);
            if (picked.options().size() == 1) {
                String pick = picked.options().iterator().next();
                for (String other : choice.options()) {
                    if (!other.equals(pick) && choice.options().contains(pick)) {
                        questions
                                .computeIfAbsent(Set.of(pick, other), pair -> new ArrayList<>())
                                .add(new Preference(choice, pick, other, picked.span()));
                    }
                }
            }
        }
        var pairs = new ArrayList<Pair>();
        for (List<Preference> answers : questions.values()) {
            Map<String, List<PageChoice>> sides = new LinkedHashMap<>();
            answers.forEach(answer ->
                    sides.computeIfAbsent(answer.over(), o -> new ArrayList<>()).add(answer.choice()));
            if (sides.size() > 1) {
                answers.forEach(answer -> pairs.add(new Pair(
                        answer.choice(), answer.over(), answer.under(), answer.span(), sides.get(answer.under()))));
            }
        }
        return pairs;
    }
}
