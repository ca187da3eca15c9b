package io.github.comparisonpages.view.summary;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.text.Truncation;
import io.github.comparisonpages.view.FreshnessView;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.StatusWords;
import io.github.comparisonpages.view.chart.TotalsView;
import io.github.comparisonpages.view.page.FactsView;
import io.github.comparisonpages.view.page.TitleView;
import io.github.comparisonpages.view.page.Unlinked;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A comparison in short, as lists of comparisons show it.
 *
 * @param page its page, below the output folder; empty where another site has it
 * @param href the way to it from the page that shows the card
 * @param category its group; empty where it has none
 * @param summary one sentence; may be empty
 * @param picked the names of the options that the author declares to be picked; empty where none is
 * @param said what else is to be said of its answer; null where such a pick says all, or where it compares nothing
 * @param status the word for where it stands; empty where it needs none
 * @param outdated whether that word says that it no longer holds
 */
public record CardView(
        String page,
        String href,
        String category,
        TitleView title,
        String summary,
        List<String> picked,
        @Nullable SaidView said,
        @Nullable TotalsView totals,
        @Nullable FreshnessView freshness,
        String status,
        boolean outdated,
        List<String> tags) {

    public CardView {
        picked = List.copyOf(picked);
        tags = List.copyOf(tags);
    }

    /** Returns the card of a comparison that has a page; it leads nowhere yet. */
    public static CardView of(Comparison comparison, Entry entry, Presentation presentation) {
        Messages words = presentation.words();
        var metadata = entry.metadata();
        return new CardView(
                entry.page(),
                "",
                metadata.category() == null ? "" : metadata.category(),
                TitleView.of(Unlinked.of(comparison.title())),
                FactsView.description(comparison),
                picked(entry.answer()),
                said(entry.answer(), entry.options().isEmpty(), words),
                TotalsView.of(comparison, words).orElse(null),
                FreshnessView.of(metadata, presentation.asOf(), words),
                status(entry.status(), words),
                StatusWords.outdated(entry.status()),
                metadata.tags());
    }

    /** Returns the card of a comparison of another site: whose it is stands before its group. */
    public static CardView of(PublishedComparison comparison, Presentation presentation) {
        Messages words = presentation.words();
        String category = comparison.facts().category();
        String said = comparison.facts().status();
        Status status = said == null || said.isBlank()
                ? null
                : new Status(said, Status.State.of(said).orElse(Status.State.OTHER));
        return new CardView(
                "",
                comparison.href(),
                category == null ? comparison.site() : comparison.site() + " › " + category,
                TitleView.of(List.of(new Inline.Text(comparison.title(), SourceSpan.START))),
                Truncation.of(comparison.description()),
                picked(comparison.answer()),
                said(comparison.answer(), comparison.options().isEmpty(), words),
                null,
                FreshnessView.of(
                        comparison.facts().reviewed(), comparison.facts().reviewBy(), presentation.asOf(), words),
                StatusWords.unlessAccepted(status, words),
                StatusWords.outdated(status),
                comparison.facts().tags());
    }

    /** Returns the card on the page that these links are of; that of another site's comparison stays as it is. */
    public CardView on(Links links) {
        if (page.isEmpty()) {
            return this;
        }
        return new CardView(
                page,
                href.isEmpty() ? links.relative(page) : href,
                category,
                title,
                summary,
                picked,
                said,
                totals,
                freshness,
                status,
                outdated,
                tags);
    }

    private static List<String> picked(Answer answer) {
        return answer.announced() ? answer.names() : List.of();
    }

    private static @Nullable SaidView said(Answer answer, boolean nothing, Messages words) {
        return nothing || answer.announced() ? null : SaidView.of(answer, words);
    }

    /** Returns the title as plain text. */
    public String plainTitle() {
        return title.pieces().stream().map(p -> PlainText.of(p.text())).collect(Collectors.joining(" "));
    }

    public static String status(@Nullable Status status, Messages words) {
        return StatusWords.unlessAccepted(status, words);
    }
}
