package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.FreshnessView;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PhraseView;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one comparison lacks.
 *
 * @param overdue since when its review is; null where it is not
 * @param never whether it was never reviewed
 * @param unknown each criterion with the options that have no answer to it
 * @param unsourced each option with the number of its claims that have no source
 * @param unknownCells how many answers are missing in all
 * @param unsourcedPoints how many sources are missing in all
 */
public record GapView(
        String title,
        String href,
        @Nullable PhraseView overdue,
        boolean never,
        List<Line> unknown,
        List<Line> unsourced,
        int unknownCells,
        int unsourcedPoints) {

    public GapView {
        unknown = List.copyOf(unknown);
        unsourced = List.copyOf(unsourced);
    }

    /** A thing, and what is to be said of it. */
    public record Line(String subject, String detail) {}

    static GapView of(Entry entry, ListContext context, Links links) {
        Messages words = context.words();
        var freshness =
                FreshnessView.of(entry.metadata(), context.presentation().asOf(), words);
        boolean overdue = freshness != null && freshness.overdue();
        return new GapView(
                entry.title(),
                links.relative(entry.page()),
                overdue ? freshness.words() : null,
                !overdue && entry.metadata().reviewed() == null,
                entry.unknown().stream()
                        .map(u -> new Line(u.criterion(), names(entry, u)))
                        .toList(),
                entry.options().stream()
                        .filter(o -> o.tally().unsourced() > 0)
                        .map(o -> new Line(
                                o.name(), words.count("claims", o.tally().unsourced())))
                        .toList(),
                entry.unknown().stream().mapToInt(u -> u.optionIds().size()).sum(),
                entry.options().stream().mapToInt(o -> o.tally().unsourced()).sum());
    }

    private static String names(Entry entry, Entry.Unknown unknown) {
        return unknown.optionIds().stream()
                .map(id -> entry.option(id).map(Entry.Named::name).orElse(id))
                .collect(Collectors.joining(", "));
    }

    /** Returns whether there is anything to do. */
    boolean any() {
        return overdue != null || never || unknownCells + unsourcedPoints > 0;
    }
}
