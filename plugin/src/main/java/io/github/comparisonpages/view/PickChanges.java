package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Metadata;
import io.github.comparisonpages.relate.Entry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The picks of one comparison that have a date: the earlier ones, and the present one where it is another. */
final class PickChanges {

    /** A pick that nobody has agreed to yet, or never will, changes nothing. */
    private static final Set<String> UNSETTLED = Set.of("draft", "proposed", "rejected");

    private final Entry entry;
    private final String address;
    private final Words words;

    PickChanges(Entry entry, String address, Words words) {
        this.entry = entry;
        this.address = address;
        this.words = words;
    }

    private record Pick(LocalDate date, String name, String reason) {}

    /** The changes, the oldest first. */
    List<FeedView.Change> all() {
        var picks = new ArrayList<Pick>();
        for (var past : entry.metadata().history()) {
            date(past.date())
                    .filter(d -> !past.pick().isBlank())
                    .ifPresent(d -> picks.add(new Pick(d, past.pick().strip(), past.reason())));
        }
        picks.sort(Comparator.comparing(Pick::date));
        present()
                .filter(now -> picks.isEmpty() || !same(now, picks.get(picks.size() - 1)))
                .ifPresent(picks::add);
        var times = new HashMap<String, Integer>();
        return picks.stream()
                .map(pick -> change(pick, times.merge(normal(pick), 1, Integer::sum)))
                .toList();
    }

    private Optional<Pick> present() {
        String status = entry.metadata().status();
        boolean settled = status == null || !UNSETTLED.contains(status.toLowerCase(Locale.ROOT));
        String name = entry.decided()
                ? String.join(", ", entry.pickedNames())
                : entry.undecided() ? words.text("noClearPick") : "";
        return settled && !name.isEmpty() ? decided().map(day -> new Pick(day, name, "")) : Optional.empty();
    }

    /** When the present pick was made: records say so with a date, others at least when it still held. */
    private Optional<LocalDate> decided() {
        Metadata metadata = entry.metadata();
        return metadata.more().stream()
                .filter(field -> field.name().equals("date"))
                .flatMap(field -> date(field.value()).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(metadata.reviewed()));
    }

    private FeedView.Change change(Pick pick, int time) {
        Metadata metadata = entry.metadata();
        String owner = metadata.owner();
        return new FeedView.Change(
                // Neither the date, which moves with each review, nor the place among all picks.
                address + "#pick-" + PercentEncoding.encode(normal(pick)) + (time == 1 ? "" : "-" + time),
                address,
                entry.title() + ": " + pick.name(),
                pick.date(),
                pick.reason(),
                metadata.authors().isEmpty() && owner != null ? List.of(owner) : metadata.authors(),
                metadata.tags());
    }

    private static boolean same(Pick one, Pick other) {
        return normal(one).equals(normal(other));
    }

    private static String normal(Pick pick) {
        return io.github.comparisonpages.recognize.Words.normalize(pick.name());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
