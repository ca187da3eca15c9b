package io.github.comparisonpages.diff;

import io.github.comparisonpages.diff.ScoreChange.Movement;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed on a page. Where nothing below {@code title} did, its words alone are others.
 *
 * @param source the path of its file; the last one where it is gone
 * @param movedFrom the path that it had before; null where it has the same, or is new
 * @param pick how the pick changed; null where it did not. That of a new page changed from nothing, that of one that is gone to
 *     nothing.
 * @param scores how the table of criteria changed; null where it did not
 * @param options the options that came, went, or changed their names
 * @param points the points that came and went
 * @param facts what is said otherwise of the page as a whole
 */
public record PageChange(
        Kind kind,
        String source,
        @Nullable String movedFrom,
        String title,
        @Nullable PickChange pick,
        @Nullable ScoreChange scores,
        List<OptionChange> options,
        List<PointChange> points,
        List<FactChange> facts) {

    public PageChange {
        options = List.copyOf(options);
        points = List.copyOf(points);
        facts = List.copyOf(facts);
    }

    /** What became of the page. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Returns whether only its words are others. */
    public boolean wordsOnly() {
        return kind == Kind.CHANGED
                && movedFrom == null
                && pick == null
                && scores == null
                && options.isEmpty()
                && points.isEmpty()
                && facts.isEmpty();
    }

    /** Returns how much a reader has to know of it: 0 for a pick that changed, more for less. */
    int rank() {
        if (kind == Kind.CHANGED && pick != null) {
            return 0;
        }
        boolean flipped = scores != null && scores.movement() == Movement.FLIPPED;
        return flipped ? 1 : kind != Kind.CHANGED ? 2 : wordsOnly() ? 4 : 3;
    }

    /**
     * Returns what changed.
     *
     * @param before as it was, in full; null where its text is the same now, or where it is new
     * @param now as it is, in full; null in the same case, or where it is gone
     * @return empty where nothing did
     */
    static Optional<PageChange> of(PagePair pair, @Nullable Comparison before, @Nullable Comparison now) {
        Entry earlier = pair.before();
        Entry later = pair.now();
        if (earlier == null) {
            return Optional.of(whole(Kind.ADDED, Objects.requireNonNull(later)));
        }
        if (later == null) {
            return Optional.of(whole(Kind.REMOVED, earlier));
        }
        var change = changed(earlier, later, before, now);
        boolean same = before == null || now == null;
        return same && change.wordsOnly() ? Optional.empty() : Optional.of(change);
    }

    private static PageChange changed(
            Entry earlier, Entry later, @Nullable Comparison before, @Nullable Comparison now) {
        var options = OptionPairs.of(earlier, later);
        boolean same = before == null || now == null;
        return new PageChange(
                Kind.CHANGED,
                later.source(),
                earlier.source().equals(later.source()) ? null : earlier.source(),
                later.title(),
                PickChange.of(earlier, later).orElse(null),
                same ? null : ScoreChange.of(before, now, options).orElse(null),
                options.changes(),
                same ? List.of() : PointChange.all(before, now, options),
                FactChange.all(earlier, later));
    }

    private static PageChange whole(Kind kind, Entry entry) {
        boolean added = kind == Kind.ADDED;
        var picked = PickChange.picked(entry);
        var options = new ArrayList<OptionChange>();
        entry.options()
                .forEach(option ->
                        options.add(added ? new OptionChange("", option.name()) : new OptionChange(option.name(), "")));
        String status = FactChange.status(entry);
        return new PageChange(
                kind,
                entry.source(),
                null,
                entry.title(),
                picked.isEmpty()
                        ? null
                        : added ? new PickChange(List.of(), picked, false) : new PickChange(picked, List.of(), false),
                null,
                options,
                List.of(),
                status.isEmpty()
                        ? List.of()
                        : List.of(new FactChange("status", added ? "" : status, added ? status : "")));
    }
}
