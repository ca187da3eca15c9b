package io.github.comparisonpages.relate.contradiction;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Pick.Basis;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.GenericNames;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a page chooses from for one question, and what it picks, under names that other pages' names can be compared
 * with. Names that mean nothing outside their page are left out.
 *
 * @param names the names shown, by the comparable ones
 * @param picks what the page's author declares to be picked, by the context
 */
public record PageChoice(Entry page, Map<String, String> names, Map<String, Picked> picks) {

    /**
     * What a page picks in one context.
     *
     * @param options under their comparable names
     * @param context for whom, in the author's words; empty where for all
     * @param span where the first of them is picked
     */
    public record Picked(Set<String> options, String context, SourceSpan span) {

        static final Picked NOTHING = new Picked(Set.of(), "", SourceSpan.START);
    }

    /**
     * Returns those of pages that compare something and still hold.
     *
     * @param pages those that no other one replaces
     */
    public static List<PageChoice> all(List<Entry> pages) {
        var choices = new ArrayList<PageChoice>();
        for (Entry page : pages) {
            if (holds(page)) {
                var groups = new LinkedHashSet<String>();
                page.options().forEach(o -> groups.add(o.group()));
                groups.stream()
                        .map(group -> of(page, group))
                        .filter(choice -> choice.names().size() > 1)
                        .forEach(choices::add);
            }
        }
        return choices;
    }

    /** Returns the same choices without options that are called by a single letter, as far as two are left. */
    public static List<PageChoice> named(List<PageChoice> choices) {
        return choices.stream()
                .map(PageChoice::named)
                .filter(choice -> choice.names().size() > 1)
                .toList();
    }

    private PageChoice named() {
        var named = new TreeMap<>(names);
        named.keySet().removeIf(GenericNames::isLetter);
        return new PageChoice(page, named, picks);
    }

    private static boolean holds(Entry page) {
        String file = page.source().substring(page.source().lastIndexOf('/') + 1);
        return page.settled() && !file.toLowerCase(Locale.ROOT).contains("template");
    }

    private static PageChoice of(Entry page, String group) {
        var names = new TreeMap<String, String>();
        for (Entry.Named option : page.options()) {
            if (option.group().equals(group) && !GenericNames.anyWhere(option.name())) {
                names.putIfAbsent(key(option), option.name());
            }
        }
        var picks = new TreeMap<String, Picked>();
        for (Entry.Picked pick : page.picks()) {
            page.option(pick.optionId())
                    .filter(option ->
                            pick.basis() == Basis.DECLARED && option.group().equals(group))
                    .ifPresent(option -> picks.computeIfAbsent(
                                    Words.normalize(pick.context()),
                                    c -> new Picked(new TreeSet<>(), c.isEmpty() ? "" : pick.context(), pick.span()))
                            .options()
                            .add(key(option)));
        }
        return new PageChoice(page, names, picks);
    }

    /** Returns the options, under their comparable names. */
    public Set<String> options() {
        return names.keySet();
    }

    /** Returns what it picks in this context; no option where that is nothing. */
    public Picked picked(String context) {
        return picks.getOrDefault(context, Picked.NOTHING);
    }

    /** Returns the name of an option as the page shows it. */
    public String shown(String option) {
        return names.getOrDefault(option, option);
    }

    private static String key(Entry.Named option) {
        return Words.normalize(option.name());
    }
}
