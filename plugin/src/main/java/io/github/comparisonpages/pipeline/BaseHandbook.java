package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diff.HandbookDiff.State;
import io.github.comparisonpages.diff.PagePair;
import io.github.comparisonpages.diff.PagePairs;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.EntryReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The state that a handbook is compared with.
 *
 * @param name what people call it
 * @param catalog all its pages
 * @param comparisons those pages whose text is another now, or which are gone, by their sources
 * @param diagnostics what could not be read of it
 * @param published whether it is known by a catalogue alone, which tells no text, and of tables the first
 */
record BaseHandbook(
        String name,
        Catalog catalog,
        Map<String, Comparison> comparisons,
        List<Diagnostic> diagnostics,
        boolean published) {

    /** The state of a handbook of which all pages are known, but not their texts. */
    static BaseHandbook of(String name, List<Comparison> comparisons, Handbook now) {
        var bySource = new HashMap<String, Comparison>();
        var entries = new ArrayList<Entry>();
        for (Comparison comparison : comparisons) {
            bySource.put(comparison.source(), comparison);
            entries.add(EntryReader.read(comparison));
        }
        return of(name, entries, bySource, List.of(), now, true);
    }

    static BaseHandbook of(
            String name,
            List<Entry> entries,
            Map<String, Comparison> comparisons,
            List<Diagnostic> diagnostics,
            Handbook now,
            boolean published) {
        entries.sort(Comparator.comparing(Entry::source));
        var catalog = new Catalog(entries, now.around().project());
        return new BaseHandbook(name, catalog, comparisons, diagnostics, published);
    }

    State state() {
        return new State(catalog, entry -> comparisons.get(entry.source()), !published);
    }

    /** Returns the present state beside it: in full are pages that are in full here, and those that are new. */
    State now(Handbook handbook) {
        return new State(
                all(handbook),
                entry -> catalog.source(entry.source()).isEmpty() || comparisons.containsKey(entry.source())
                        ? told(handbook.comparison(entry))
                        : null,
                true);
    }

    /** As much of a comparison as the other state tells too. */
    private Comparison told(Comparison comparison) {
        return published && comparison.matrices().size() > 1
                ? new Comparison(
                        comparison.source(),
                        comparison.metadata(),
                        comparison.opening(),
                        comparison.options(),
                        comparison.matrices().subList(0, 1),
                        comparison.conclusion(),
                        comparison.rest())
                : comparison;
    }

    /** Returns each page as it was here and as it is now. */
    List<PagePair> pairs(Handbook now) {
        return PagePairs.of(catalog, all(now));
    }

    /** Pages that have no place of their own, since another one has it, are pages nevertheless. */
    private static Catalog all(Handbook handbook) {
        var entries = handbook.pages().values().stream().map(ReadPage::entry).toList();
        return new Catalog(entries, handbook.around().project());
    }
}
