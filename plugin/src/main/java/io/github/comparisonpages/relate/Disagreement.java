package io.github.comparisonpages.relate;

import io.github.comparisonpages.model.Pick.Basis;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Comparisons whose authors declare different picks between the same two options, in the same context.
 *
 * @param other the name of the option beside the hub's own
 * @param context for whom they pick, as the first of them says; empty where for all
 * @param own those that pick the hub's option
 * @param others those that pick the other one
 */
public record Disagreement(String other, String context, List<Entry> own, List<Entry> others) {

    public Disagreement {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /** The other option, and the context under which pages can be compared. */
    private record Question(String optionId, String context) {}

    private record Answers(String other, String context, List<Entry> own, List<Entry> others) {}

    /** Where comparisons of a hub disagree about its option. */
    public static List<Disagreement> of(Topic hub) {
        var questions = new LinkedHashMap<Question, Answers>();
        hub.entries().stream().filter(Entry::settled).forEach(entry -> ask(hub.key(), entry, questions));
        return questions.values().stream()
                .filter(a -> !a.own().isEmpty() && !a.others().isEmpty())
                .map(a -> new Disagreement(a.other(), a.context(), a.own(), a.others()))
                .toList();
    }

    private static void ask(String own, Entry entry, Map<Question, Answers> questions) {
        String group = entry.group(own);
        var contexts = entry.picks().stream()
                .filter(p -> p.basis() == Basis.DECLARED
                        && entry.option(p.optionId())
                                .filter(o -> o.group().equals(group))
                                .isPresent())
                .collect(Collectors.groupingBy(
                        p -> Words.normalize(p.context()), LinkedHashMap::new, Collectors.toList()));
        contexts.forEach((context, picks) -> {
            var picked = picks.stream().map(Entry.Picked::optionId).collect(Collectors.toSet());
            if (picked.size() == 1) {
                var others = picked.contains(own)
                        ? entry.options().stream()
                                .filter(o -> !o.id().equals(own) && o.group().equals(group))
                                .toList()
                        : entry.option(picked.iterator().next()).stream().toList();
                for (Entry.Named other : others) {
                    var answers = questions.computeIfAbsent(
                            new Question(other.id(), context),
                            q -> new Answers(
                                    other.name(), picks.get(0).context(), new ArrayList<>(), new ArrayList<>()));
                    (picked.contains(own) ? answers.own() : answers.others()).add(entry);
                }
            }
        });
    }
}
