package io.github.comparisonpages.diff;

import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds each option of a page in the page's earlier state: by its name, by another name that the page gives, or, of those that
 * have gone and come, by a name that is nearly the same, such as "Postgres" and "PostgreSQL 16".
 */
final class OptionPairs {

    /** Of each earlier option, the id of the present one. */
    private final Map<String, String> later = new HashMap<>();

    private final Entry before;
    private final Entry now;

    private OptionPairs(Entry before, Entry now) {
        this.before = before;
        this.now = now;
    }

    static OptionPairs of(Entry before, Entry now) {
        var pairs = new OptionPairs(before, now);
        for (Entry.Named option : before.options()) {
            pairs.find(option).ifPresent(id -> pairs.later.put(option.id(), id));
        }
        var gone = pairs.gone();
        var added = pairs.added();
        for (Entry.Named option : gone) {
            var near = near(option, added);
            if (near.size() == 1 && near(near.get(0), gone).size() == 1) {
                pairs.later.put(option.id(), near.get(0).id());
            }
        }
        return pairs;
    }

    private static List<Entry.Named> near(Entry.Named option, List<Entry.Named> others) {
        return others.stream()
                .filter(other -> near(option.name(), other.name()))
                .toList();
    }

    private Optional<String> find(Entry.Named option) {
        if (now.option(option.id()).isPresent()) {
            return Optional.of(option.id());
        }
        var names = names(option);
        for (Entry.Named other : now.options()) {
            if (names(other).stream().anyMatch(names::contains)) {
                return Optional.of(other.id());
            }
        }
        return Optional.empty();
    }

    private static Set<String> names(Entry.Named option) {
        var names = new HashSet<String>();
        names.add(Words.normalize(option.name()));
        option.aliases().forEach(alias -> names.add(Words.normalize(alias)));
        return names;
    }

    private static boolean near(String a, String b) {
        String one = Words.normalize(a);
        String other = Words.normalize(b);
        boolean part = (" " + one + " ").contains(" " + other + " ") || (" " + other + " ").contains(" " + one + " ");
        return part || Spelling.nearest(one, List.of(other)).isPresent();
    }

    /** Returns the id of the present option that was this one; empty where it is gone. */
    Optional<String> now(String id) {
        return Optional.ofNullable(later.get(id));
    }

    /** Returns the options that came, went and changed their names: those that went first. */
    List<OptionChange> changes() {
        var changes = new ArrayList<OptionChange>();
        gone().forEach(option -> changes.add(new OptionChange(option.name(), "")));
        for (Entry.Named option : before.options()) {
            now(option.id())
                    .flatMap(now::option)
                    .filter(other -> !other.name().equals(option.name()))
                    .ifPresent(other -> changes.add(new OptionChange(option.name(), other.name())));
        }
        added().forEach(option -> changes.add(new OptionChange("", option.name())));
        return changes;
    }

    private List<Entry.Named> gone() {
        return before.options().stream()
                .filter(option -> !later.containsKey(option.id()))
                .toList();
    }

    private List<Entry.Named> added() {
        return now.options().stream()
                .filter(option -> !later.containsValue(option.id()))
                .toList();
    }
}
