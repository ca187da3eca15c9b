package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.relate.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds under a condition only, or was read from a sentence, contradicts nothing. */
final class ContradictoryPair extends CatalogRule {

    private static final String FOR_ALL = "";

    ContradictoryPair() {
        super(
                "contradictory-pair",
                Severity.ERROR,
                "Two pages compare the same two options and pick differently",
                "Agree on one pick, say for whom each holds with 'picks', or let one page supersede the other.");
    }

    /** That a page picks this one of the two. */
    private record Answer(Contest contest, String picked, String other, SourceSpan span) {}

    @Override
    Stream<Diagnostic> check(Catalog catalog) {
        var answers = new LinkedHashMap<Set<String>, List<Answer>>();
        for (Contest contest : Contest.all(catalog)) {
            var picked = contest.picked(FOR_ALL);
            if (picked.options().size() == 1) {
                String pick = picked.options().iterator().next();
                for (String other : contest.options()) {
                    if (!other.equals(pick) && contest.options().contains(pick)) {
                        answers.computeIfAbsent(Set.of(pick, other), pair -> new ArrayList<>())
                                .add(new Answer(contest, pick, other, picked.span()));
                    }
                }
            }
        }
        return answers.values().stream().flatMap(this::compare);
    }

    private Stream<Diagnostic> compare(List<Answer> answers) {
        var sides = answers.stream()
                .collect(Collectors.groupingBy(Answer::picked, LinkedHashMap::new, Collectors.toList()));
        return sides.size() < 2
                ? Stream.empty()
                : answers.stream().map(answer -> disagreement(answer, sides.get(answer.other())));
    }

    private Diagnostic disagreement(Answer answer, List<Answer> others) {
        String pick = others.size() > 1 ? "and %s more pick".formatted(others.size() - 1) : "picks";
        return at(
                answer.contest().page(),
                answer.span(),
                "this page picks '%s' over '%s', %s %s the other way"
                        .formatted(
                                answer.contest().shown(answer.picked()),
                                answer.contest().shown(answer.other()),
                                others.get(0).contest().page().source(),
                                pick));
    }
}
