package io.github.comparisonpages.diff;

import io.github.comparisonpages.model.Pick.Basis;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That a page picks something else than before.
 *
 * @param before what it picked, in the author's order; empty where nothing
 * @param now what it picks
 * @param silent whether the decision was in force and the page does not say why it is another now
 */
public record PickChange(List<Picked> before, List<Picked> now, boolean silent) {

    public PickChange {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /**
     * An option that is picked.
     *
     * @param when for whom or what, in the author's words; empty where for all
     */
    public record Picked(String option, String when) {}

    /** Returns how the pick changed; empty where it did not. */
    public static Optional<PickChange> of(Entry before, Entry now) {
        var options = OptionPairs.of(before, now);
        var earlier = new HashSet<String>();
        for (Entry.Picked pick : telling(before)) {
            String id = String.valueOf(pick.optionId());
            earlier.add(key(pick, options.now(id).orElse("gone\t" + id)));
        }
        var later = new HashSet<String>();
        telling(now).forEach(pick -> later.add(key(pick, String.valueOf(pick.optionId()))));
        return earlier.equals(later)
                ? Optional.empty()
                : Optional.of(new PickChange(picked(before), picked(now), isSilent(before, now, earlier, later)));
    }

    /** The picks of options, without those for a case of what is picked for all. */
    private static List<Entry.Picked> telling(Entry entry) {
        var forAll = new HashSet<String>();
        for (Entry.Picked pick : entry.picks()) {
            if (pick.context().isEmpty() && pick.optionId() != null) {
                forAll.add(pick.optionId());
            }
        }
        return entry.picks().stream()
                .filter(pick -> pick.optionId() != null)
                .filter(pick -> pick.context().isEmpty() || !forAll.contains(pick.optionId()))
                .toList();
    }

    /** Returns what a page picks. */
    static List<Picked> picked(Entry entry) {
        var picked = new ArrayList<Picked>();
        for (Entry.Picked pick : telling(entry)) {
            entry.option(pick.optionId())
                    .map(option -> new Picked(option.name(), pick.context()))
                    .filter(one -> !picked.contains(one))
                    .ifPresent(picked::add);
        }
        return picked;
    }

    private static String key(Entry.Picked pick, String option) {
        return Words.normalize(pick.context()) + "\t" + option;
    }

    /** A first pick, one that was only proposed, and one that is open again or withdrawn need no reason. */
    private static boolean isSilent(Entry before, Entry now, Set<String> earlier, Set<String> later) {
        boolean read = before.picks().stream().anyMatch(pick -> pick.basis() != Basis.CONDITIONAL);
        // Where nothing was declared, words that nobody understands may say the same as before.
        boolean known = !later.isEmpty() || before.answer().announced();
        return !earlier.isEmpty() && read && known && before.settled() && now.settled() && !isTold(before, now);
    }

    private static boolean isTold(Entry before, Entry now) {
        var known = before.metadata().history();
        return now.metadata().history().stream()
                .anyMatch(past -> !known.contains(past) && !past.reason().isBlank());
    }
}
