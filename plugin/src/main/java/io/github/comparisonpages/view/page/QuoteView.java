package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.document.PlainText;
import java.util.Optional;

/**
 * An author's own words, in another place than their own.
 *
 * @param anchor where they stand on the page; empty where that has no anchor
 */
public record QuoteView(String text, String anchor) {

    private static final String MORE = " …";

    /** Returns the words that have to do for an answer; empty where there are none. */
    static Optional<QuoteView> of(Answer answer, Optional<VerdictView> verdict) {
        return answer.quote().isEmpty()
                ? Optional.empty()
                : Optional.of(new QuoteView(
                        answer.quote(),
                        verdict.filter(v -> answer.kind() == Answer.Kind.CONCLUDED || holds(v, answer.quote()))
                                .map(VerdictView::anchor)
                                .orElse("")));
    }

    private static boolean holds(VerdictView verdict, String quote) {
        String start = quote.endsWith(MORE) ? quote.substring(0, quote.length() - MORE.length()) : quote;
        return PlainText.of(verdict.rationale()).contains(start);
    }
}
