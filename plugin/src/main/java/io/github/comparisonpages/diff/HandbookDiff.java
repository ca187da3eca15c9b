package io.github.comparisonpages.diff;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two states of a handbook.
 *
 * @param base what people call the earlier state, such as {@code origin/main (1a2b3c4)}
 * @param pages the pages that changed: those whose pick did first, those of which only words did last
 * @param contradictions those that went and came
 * @param unchanged how many pages are as they were
 */
public record HandbookDiff(
        String base, List<PageChange> pages, List<ContradictionChange> contradictions, int unchanged) {

    public HandbookDiff {
        pages = List.copyOf(pages);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Compares two states.
     *
     * @param before what the earlier one is, and the comparisons in full of the pages whose text is another now; null for others
     * @param now the same of the present one
     */
    public static HandbookDiff of(String base, State before, State now) {
        var pairs = PagePairs.of(before.catalog(), now.catalog());
        var pages = new ArrayList<PageChange>();
        for (PagePair pair : pairs) {
            PageChange.of(pair, before.comparison(pair.before()), now.comparison(pair.now()))
                    .filter(change -> before.texts() || !change.wordsOnly())
                    .ifPresent(pages::add);
        }
        pages.sort(Comparator.comparingInt(PageChange::rank));
        return new HandbookDiff(
                base,
                pages,
                ContradictionChange.all(before.catalog(), now.catalog(), PagePairs.moved(pairs)),
                pairs.size() - pages.size());
    }

    /**
     * A handbook at one moment.
     *
     * @param comparisons the comparison of a page in full; null where its text is the same at the other moment
     * @param texts whether the texts are known, so that a page of which only words changed can be told from one that is the same
     */
    public record State(Catalog catalog, Function<Entry, @Nullable Comparison> comparisons, boolean texts) {

        @Nullable
        Comparison comparison(@Nullable Entry entry) {
            return entry == null ? null : comparisons.apply(entry);
        }
    }

    /** Returns whether nothing is other than it was. */
    public boolean isEmpty() {
        return pages.isEmpty() && contradictions.isEmpty();
    }
}
