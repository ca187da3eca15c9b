package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.AnswerWords;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.ViewContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the pick came to be what it is, the newest first: pages that replaced this one, its pick of today, earlier picks,
 * pages that it replaced.
 */
public record HistoryView(String anchor, List<Event> events) {

    public HistoryView {
        events = List.copyOf(events);
    }

    /**
     * A step.
     *
     * @param when a date as written, or the page's word for it
     * @param now whether it is the pick of today
     * @param what the pick, or the page
     * @param reason why; may be empty
     */
    public record Event(String when, boolean now, ReferenceView what, String reason) {}

    /** Returns the history of a page; empty where it has none. */
    static Optional<HistoryView> of(ViewContext context) {
        Entry entry = context.entry();
        var newer = context.neighbours().successors(entry.source());
        var older = context.neighbours().predecessors(entry.source());
        var past = newestFirst(entry.metadata().history());
        if (newer.isEmpty() && older.isEmpty() && past.isEmpty()) {
            return Optional.empty();
        }
        Messages words = context.words();
        var events = new ArrayList<Event>();
        newer.forEach(e -> events.add(page("supersededBy", e, context)));
        events.add(now(entry, !newer.isEmpty(), words));
        past.forEach(p -> events.add(new Event(p.date(), false, new ReferenceView(p.pick(), null, ""), p.reason())));
        older.forEach(e -> events.add(page("supersedes", e, context)));
        return Optional.of(new HistoryView(context.anchors().next("history"), events));
    }

    private static Event page(String key, Entry entry, ViewContext context) {
        return new Event(context.words().text(key), false, context.references().to(entry), "");
    }

    private static Event now(Entry entry, boolean superseded, Messages words) {
        Answer answer = entry.answer();
        String pick = answer.announced() ? AnswerWords.names(answer) : AnswerWords.brief(answer, words);
        return new Event(words.text(superseded ? "thisPage" : "today"), true, new ReferenceView(pick, null, ""), "");
    }

    /** Authors write it either way round; where a date is none, their order stands. */
    private static List<Metadata.PastPick> newestFirst(List<Metadata.PastPick> history) {
        if (history.stream().anyMatch(p -> date(p) == null)) {
            return history;
        }
        return history.stream()
                .sorted(Comparator.comparing(Metadata.PastPick::date).reversed())
                .toList();
    }

    private static @Nullable LocalDate date(Metadata.PastPick past) {
        try {
            return LocalDate.parse(past.date());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
