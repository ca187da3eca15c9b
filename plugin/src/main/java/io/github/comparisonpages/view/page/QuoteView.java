package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.view.ViewContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An author's own words, in another place than their own.
 *
 * @param whole the same as it was written, where it is all that the verdict says; null where it is a part of it
 * @param anchor where they stand on the page; empty where that has no anchor
 */
public record QuoteView(String text, @Nullable RichText whole, String anchor) {

    private static final String MORE = " …";

    /** Returns the words that have to do for an answer; empty where there are none. */
    static Optional<QuoteView> of(ViewContext context, Optional<VerdictView> verdict) {
        Answer answer = context.entry().answer();
        return answer.quote().isEmpty()
                ? Optional.empty()
                : Optional.of(new QuoteView(
                        answer.quote(),
                        VerdictView.quoted(context),
                        verdict.filter(v -> !v.dissentOnly())
                                .filter(v -> answer.kind() == Answer.Kind.CONCLUDED || holds(v, answer.quote()))
                                .map(VerdictView::anchor)
                                .orElse("")));
    }

    private static boolean holds(VerdictView verdict, String quote) {
        String start = quote.endsWith(MORE) ? quote.substring(0, quote.length() - MORE.length()) : quote;
        return PlainText.of(verdict.rationale()).contains(start);
    }
}
