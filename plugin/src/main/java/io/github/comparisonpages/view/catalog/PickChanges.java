package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.AnswerWords;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PercentEncoding;
import io.github.comparisonpages.view.StatusWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The picks of one comparison that have a date: the earlier ones, and the present one where it is another. */
final class PickChanges {

    private static final String NONE = "none";

    private final Entry entry;
    private final String address;
    private final Messages words;

    PickChanges(Entry entry, String address, Messages words) {
        this.entry = entry;
        this.address = address;
        this.words = words;
    }

    /** What was picked, and how it is told; the name is empty where the author says that it depends. */
    private record Pick(LocalDate date, String name, String shown, String reason) {

        /** Returns the name in an address, the same in every language of the site. */
        String key() {
            String words = name.isEmpty() ? NONE : io.github.comparisonpages.text.Words.normalize(name);
            return PercentEncoding.encode(words.replace(' ', '-'));
        }
    }

    /** Returns the changes, the oldest first. */
    List<PickChange> all() {
        var picks = new ArrayList<Pick>();
        for (var past : entry.metadata().history()) {
            date(past.date()).filter(d -> !past.pick().isBlank()).ifPresent(d -> picks.add(past(d, past)));
        }
        picks.sort(Comparator.comparing(Pick::date));
        present()
                .filter(now -> picks.isEmpty()
                        || !now.key().equals(picks.get(picks.size() - 1).key()))
                .ifPresent(picks::add);
        var times = new HashMap<String, Integer>();
        return picks.stream()
                .map(pick -> change(pick, times.merge(pick.key(), 1, Integer::sum)))
                .toList();
    }

    private Optional<Pick> present() {
        Status status = entry.metadata().status();
        // A pick that nobody has agreed to yet, or never will, changes nothing.
        boolean settled = status == null
                || status.state() != State.DRAFT
                        && status.state() != State.PROPOSED
                        && status.state() != State.REJECTED;
        Answer answer = entry.answer();
        return settled && (!answer.names().isEmpty() || entry.undecided())
                ? decided().map(day -> new Pick(day, AnswerWords.names(answer), shown(answer), ""))
                : Optional.empty();
    }

    /** A pick is announced, a conclusion quoted. */
    private String shown(Answer answer) {
        if (answer.announced()) {
            return AnswerWords.names(answer);
        }
        return answer.quote().isEmpty() ? AnswerWords.label(answer, words) : words.text("quoted", answer.quote());
    }

    private Pick past(LocalDate date, Metadata.PastPick past) {
        String written = past.pick().strip();
        boolean none = written.equalsIgnoreCase(NONE);
        return new Pick(date, none ? "" : written, none ? words.text("noClearPick") : written, past.reason());
    }

    /** When the present pick was made: records say so with a date, others at least when it still held. */
    private Optional<LocalDate> decided() {
        Metadata metadata = entry.metadata();
        return Optional.ofNullable(metadata.decided()).or(() -> Optional.ofNullable(metadata.reviewed()));
    }

    private PickChange change(Pick pick, int time) {
        Metadata metadata = entry.metadata();
        String owner = metadata.owner();
        return new PickChange(
                // Neither the date, which moves with each review, nor the place among all picks.
                address + "#pick-" + pick.key() + (time == 1 ? "" : ":" + time),
                address,
                entry.title() + ": " + pick.shown() + outdated(pick),
                pick.date(),
                pick.reason(),
                metadata.authors().isEmpty() && owner != null ? List.of(owner) : metadata.authors(),
                metadata.tags());
    }

    /** That the comparison no longer holds, beside the pick that it had to its end. */
    private String outdated(Pick pick) {
        Status status = entry.status();
        boolean last = pick.key().equals(present().map(Pick::key).orElse(""));
        return StatusWords.outdated(status) && last ? " (" + StatusWords.of(status, words) + ")" : "";
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
