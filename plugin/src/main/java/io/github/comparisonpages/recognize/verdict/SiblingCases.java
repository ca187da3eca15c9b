package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.evidence.Choice;
import io.github.comparisonpages.recognize.verdict.evidence.Outcome;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.text.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Finds choices for cases that are sections beside each other: "### Scenario 1" ends in "Recommendation: SQLite" and "### Scenario 2"
 * in "Recommendation: PostgreSQL". None of them is the page's choice for all.
 */
final class SiblingCases {

    private SiblingCases() {}

    /**
     * Returns the choices, each under the heading of its case; none where the sections are no cases of one question.
     *
     * @param outcomes what sections that decide say, by the section
     * @param page where they stand
     */
    static List<Choice> of(Map<Part, Outcome> outcomes, PageContext page) {
        var choices = new ArrayList<Choice>();
        var cases = new HashSet<Part>();
        var chosen = new HashSet<Integer>();
        Part above = null;
        for (var entry : outcomes.entrySet()) {
            var outcome = entry.getValue();
            if (outcome.state() != Outcome.State.CHOSEN) {
                continue;
            }
            var parent = entry.getKey().parent();
            if (parent == null || parent.isTop() || !cases.add(parent)) {
                return List.of();
            }
            if (above != null && above != parent.parent()) {
                return List.of();
            }
            above = parent.parent();
            for (Choice choice : outcome.choices()) {
                if (!page.hasOneQuestion(choice.option())) {
                    return List.of();
                }
                chosen.add(choice.option());
                choices.add(choice.under(parent.title().text()));
            }
        }
        return chosen.size() > 1 ? choices : List.of();
    }
}
