package io.github.comparisonpages.diff;

import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That something else is said of the page as a whole.
 *
 * @param name the key of the front matter that says it, such as {@code reviewed}
 * @param before as it was; empty where nothing was said
 * @param now as it is; empty where nothing is said
 */
public record FactChange(String name, String before, String now) {

    /** Returns what is said otherwise, in a fixed order. */
    static List<FactChange> all(Entry before, Entry now) {
        Metadata earlier = before.metadata();
        Metadata later = now.metadata();
        var changes = new ArrayList<FactChange>();
        add("title", before.title(), now.title(), changes);
        add("status", status(before), status(now), changes);
        add("date", earlier.decided(), later.decided(), changes);
        add("owner", earlier.owner(), later.owner(), changes);
        add("reviewed", earlier.reviewed(), later.reviewed(), changes);
        add("review-by", earlier.reviewBy(), later.reviewBy(), changes);
        add("governs", String.join(", ", earlier.governs()), String.join(", ", later.governs()), changes);
        return changes;
    }

    /** Returns the word by which a page's status is known; empty where it has none. */
    static String status(Entry entry) {
        var status = entry.status();
        return status == null ? "" : status.key();
    }

    private static void add(String name, @Nullable Object before, @Nullable Object now, List<FactChange> changes) {
        String earlier = before == null ? "" : before.toString();
        String later = now == null ? "" : now.toString();
        if (!earlier.equals(later)) {
            changes.add(new FactChange(name, earlier, later));
        }
    }
}
