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

final class ContradictoryPair extends CatalogRule {

    ContradictoryPair() {
        super(
                "contradictory-pair",
                Severity.ERROR,
                "Two pages compare the same two options and pick differently",
                "Agree on one pick, say for whom each holds with 'picks', or let one page supersede the other.");
    }

    /** Two options and the context in which one of them is picked. */
    private record Question(Set<String> options, String context) {}

    /** That a page picks this one of the two. */
    private record Answer(Contest contest, String picked, String other, SourceSpan span) {}

    @Override
    Stream<Diagnostic> check(Catalog catalog) {
        var answers = new LinkedHashMap<Question, List<Answer>>();
        for (Contest contest : Contest.all(catalog)) {
            contest.picks().forEach((context, picked) -> {
                if (picked.options().size() == 1) {
                    String pick = picked.options().iterator().next();
                    contest.options().stream()
                            .filter(other -> !other.equals(pick))
                            .forEach(other -> answers.computeIfAbsent(
                                            new Question(Set.of(pick, other), context), q -> new ArrayList<>())
                                    .add(new Answer(contest, pick, other, picked.span())));
                }
            });
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
