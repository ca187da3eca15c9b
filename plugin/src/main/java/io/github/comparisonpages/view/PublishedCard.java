package io.github.comparisonpages.view;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.PublishedComparison;
import java.util.List;

/** What the index says of a comparison of another site: whose it is stands before its group. */
final class PublishedCard {

    private PublishedCard() {}

    static IndexView.Card of(PublishedComparison comparison, Presentation presentation, Words words) {
        return new IndexView.Card(
                comparison.href(),
                comparison.category() == null ? comparison.site() : comparison.site() + " › " + comparison.category(),
                TitleView.of(List.of(new Inline.Text(comparison.title(), SourceSpan.START))),
                PageView.shorten(comparison.description()),
                comparison.picks(),
                comparison.picks().isEmpty() && !comparison.options().isEmpty(),
                null,
                FreshnessView.of(comparison.reviewed(), comparison.reviewBy(), presentation.asOf(), words),
                IndexView.status(comparison.status(), words),
                comparison.tags());
    }
}
