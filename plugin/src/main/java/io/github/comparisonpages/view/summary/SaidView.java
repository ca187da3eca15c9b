package io.github.comparisonpages.view.summary;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.text.Truncation;
import io.github.comparisonpages.view.AnswerWords;
import io.github.comparisonpages.view.Messages;
import java.util.List;

/**
 * What a list says of a comparison whose author announces no pick.
 *
 * @param label what kind of answer it is, such as "Conclusion" or "No clear pick"
 * @param brief the whole in a few words
 * @param names the options that the answer names; may be empty
 * @param quote the start of the author's own words; empty where there are none
 */
public record SaidView(String label, String brief, List<String> names, String quote) {

    public SaidView {
        names = List.copyOf(names);
    }

    static SaidView of(Answer answer, Messages words) {
        return new SaidView(
                AnswerWords.label(answer, words),
                AnswerWords.brief(answer, words),
                answer.names(),
                Truncation.of(answer.quote()));
    }
}
