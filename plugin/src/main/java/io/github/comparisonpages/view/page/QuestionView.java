package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.Pick.Basis;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.Quotation;
import io.github.comparisonpages.view.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of several questions that a page asks.
 *
 * @param question in the author's words; empty for options that stand under no question
 * @param picks what is picked there; empty where nothing is
 * @param quote the sentences that choose there; empty where what is picked is declared
 */
public record QuestionView(String question, List<PickView> picks, String quote) {

    private static final int FEWEST = 2;

    public QuestionView {
        picks = List.copyOf(picks);
    }

    /** Returns the questions of a page in its order; empty where it asks but one, or answers none. */
    static List<QuestionView> of(Comparison comparison, Entry entry, Messages words) {
        var groups = new LinkedHashSet<String>();
        entry.options().forEach(o -> groups.add(o.group()));
        boolean answered = comparison.picks().stream()
                .anyMatch(p -> entry.option(p.optionId()).isPresent());
        if (groups.size() < FEWEST || !answered) {
            return List.of();
        }
        var questions = new ArrayList<QuestionView>();
        for (String group : groups) {
            var picks = comparison.picks().stream()
                    .filter(p -> entry.option(p.optionId())
                            .filter(o -> o.group().equals(group))
                            .isPresent())
                    .toList();
            questions.add(new QuestionView(
                    group,
                    picks.stream().map(p -> PickView.of(p, comparison, words)).toList(),
                    quote(picks)));
        }
        return questions;
    }

    private static String quote(List<Pick> picks) {
        return picks.stream()
                .filter(p -> p.basis() == Basis.CONCLUDED)
                .map(p -> Quotation.of(p.words()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
