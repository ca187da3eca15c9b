package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.recognize.Spelling;
import io.github.comparisonpages.recognize.Words;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who competes on a page, under names that other pages' names can be compared with.
 *
 * @param names the names shown, by the comparable ones
 * @param picks what the page picks, by the context
 */
record Contest(Entry page, Map<String, String> names, Map<String, Picked> picks) {

    /**
     * What a page picks in one context.
     *
     * @param options under their comparable names
     * @param span where the first of them is picked
     */
    record Picked(Set<String> options, SourceSpan span) {

        static final Picked NOTHING = new Picked(Set.of(), SourceSpan.START);
    }

    /** Those of all pages that compare something and still hold. */
    static List<Contest> all(Catalog catalog) {
        return catalog.entries().stream()
                .filter(page -> Page.settled(page.metadata()) && page.options().size() > 1)
                .map(Contest::of)
                .toList();
    }

    private static Contest of(Entry page) {
        var names = new TreeMap<String, String>();
        for (Entry.Named option : page.options()) {
            names.putIfAbsent(key(option), option.name());
        }
        var picks = new TreeMap<String, Picked>();
        for (Entry.Picked pick : page.picks()) {
            page.option(pick.optionId())
                    .ifPresent(option -> picks.computeIfAbsent(
                                    Words.normalize(pick.context()), c -> new Picked(new TreeSet<>(), pick.span()))
                            .options()
                            .add(key(option)));
        }
        return new Contest(page, names, picks);
    }

    Set<String> options() {
        return names.keySet();
    }

    Picked picked(String context) {
        return picks.getOrDefault(context, Picked.NOTHING);
    }

    /** The name of an option as the page shows it, as part of a message. */
    String shown(String option) {
        return Spelling.quoted(names.getOrDefault(option, option));
    }

    private static String key(Entry.Named option) {
        return Words.normalize(option.name());
    }
}
