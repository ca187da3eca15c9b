package io.github.comparisonpages.view;

import io.github.comparisonpages.model.metadata.Relation.Kind;
import io.github.comparisonpages.relate.DecisionLog;
import io.github.comparisonpages.relate.DecisionLog.Change;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.RecordNumber;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page calls decision records: "7", or "ADR-7" where the handbook has several series of numbers.
 *
 * @param series whether it has several
 * @param pages the pages that there are
 */
public record RecordNames(boolean series, Set<String> pages, Links links) {

    public static RecordNames of(DecisionLog log, Set<String> pages, Links links) {
        var series = new HashSet<String>();
        log.records().forEach(entry -> entry.number().ifPresent(number -> series.add(number.series())));
        return new RecordNames(series.size() > 1, pages, links);
    }

    /** Its number; empty where it has none. */
    public String number(Entry entry) {
        return entry.number().map(this::text).orElse("");
    }

    private String text(RecordNumber number) {
        return series && !number.series().isEmpty()
                ? number.series().toUpperCase(Locale.ROOT) + "-" + number.number()
                : String.valueOf(number.number());
    }

    /** Its title without its number. */
    public String title(Entry entry) {
        return entry.number().map(number -> number.without(entry.title())).orElse(entry.title());
    }

    /** Returns the way to its page; null where it was left out. */
    @Nullable
    public String href(Entry entry) {
        return pages.contains(entry.page()) ? links.relative(entry.page()) : null;
    }

    /** Its number and its title, with the way to its page. */
    public ReferenceView reference(Entry entry) {
        String number = number(entry);
        return new ReferenceView(number.isEmpty() ? title(entry) : number + " " + title(entry), href(entry), "");
    }

    /** Returns what was done to the older one: "Superseded by". */
    public static String words(Change change, Messages words) {
        return words.text("relation." + change.kind().key() + (change.partly() ? ".partly" : ""));
    }

    /** Returns whether nothing of the older one is left. */
    public static boolean replaced(Change change) {
        return change.kind() == Kind.SUPERSEDED_BY && !change.partly();
    }
}
