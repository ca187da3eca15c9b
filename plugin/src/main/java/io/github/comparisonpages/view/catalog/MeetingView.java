package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.Entry.Outcome;
import io.github.comparisonpages.view.AnswerWords;
import io.github.comparisonpages.view.FreshnessView;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PercentEncoding;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.page.PairView;
import io.github.comparisonpages.view.summary.CardView;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one comparison says of an option.
 *
 * @param outcome {@code picked}, {@code context}, {@code concluded}, {@code passed} or {@code open}
 * @param outcomeWords the same as people read it, with the one that was picked instead
 * @param status the word for where the comparison stands; empty where it needs none
 * @param outdated whether that word says that it no longer holds
 * @param against the other options; where a page has more than two, they lead to the two of them alone
 * @param balance how many points speak for it and against it; empty where there are none
 */
public record MeetingView(
        String title,
        String href,
        String outcome,
        String outcomeWords,
        String status,
        boolean outdated,
        @Nullable FreshnessView freshness,
        List<ReferenceView> against,
        List<String> useWhen,
        List<String> avoidWhen,
        String balance) {

    public MeetingView {
        against = List.copyOf(against);
        useWhen = List.copyOf(useWhen);
        avoidWhen = List.copyOf(avoidWhen);
    }

    static MeetingView of(Entry entry, String optionId, ListContext context, Links links) {
        Messages words = context.words();
        String href = links.relative(entry.page());
        var option = entry.option(optionId).orElseThrow();
        var outcome = entry.outcome(optionId);
        return new MeetingView(
                entry.title(),
                href,
                key(outcome),
                words(outcome, entry, optionId, words),
                CardView.status(entry.status(), words),
                entry.retired(),
                FreshnessView.of(entry.metadata(), context.presentation().asOf(), words),
                against(entry, optionId, context.catalog(), links),
                option.conditions().useWhen(),
                option.conditions().avoidWhen(),
                balance(option.tally(), words));
    }

    private static String balance(Entry.Tally tally, Messages words) {
        return tally.pros() + tally.cons() == 0
                ? ""
                : words.count("proCount", tally.pros()) + ", " + words.count("conCount", tally.cons());
    }

    private static String key(Outcome outcome) {
        return switch (outcome) {
            case PICKED -> "picked";
            case PICKED_BY_CONTEXT -> "context";
            case CONCLUDED -> "concluded";
            case PASSED_OVER, REJECTED -> "passed";
            case OPEN -> "open";
        };
    }

    private static String words(Outcome outcome, Entry entry, String optionId, Messages words) {
        return switch (outcome) {
            case PICKED -> words.text("pickLabel");
            case PICKED_BY_CONTEXT ->
                words.text(
                        "pickedFor",
                        entry.picks().stream()
                                .filter(p -> optionId.equals(p.optionId()))
                                .map(Entry.Picked::context)
                                .distinct()
                                .collect(Collectors.joining("; ")));
            case CONCLUDED -> words.text("namedIn");
            case PASSED_OVER -> words.text("picked", String.join(", ", entry.picked(entry.group(optionId))));
            case REJECTED -> words.text("rejected");
            case OPEN -> AnswerWords.brief(entry.answer(), words);
        };
    }

    private static List<ReferenceView> against(Entry entry, String optionId, Catalog catalog, Links links) {
        boolean pairs = PairView.fits(entry.options().size());
        return entry.options().stream()
                .filter(other -> !other.id().equals(optionId) && other.group().equals(entry.group(optionId)))
                .map(other -> new ReferenceView(
                        other.name(),
                        pairs ? pair(entry, optionId, other.id(), links) : hub(other, catalog, links),
                        ""))
                .toList();
    }

    private static String pair(Entry entry, String one, String other, Links links) {
        return links.relative(entry.page()) + "#" + PercentEncoding.encode(PairView.anchor(entry, one, other));
    }

    private static @Nullable String hub(Entry.Named option, Catalog catalog, Links links) {
        return catalog.hub(option.id()).map(hub -> links.relative(hub.page())).orElse(null);
    }
}
