package io.github.comparisonpages.diff;

import io.github.comparisonpages.relate.entry.Entry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page at two moments; one of the two is there at least.
 *
 * @param before as it was; null where it is new
 * @param now as it is; null where it is gone
 */
public record PagePair(@Nullable Entry before, @Nullable Entry now) {

    public PagePair {
        if (before == null && now == null) {
            throw new IllegalArgumentException("a page that never was");
        }
    }

    /** Returns the present state, or the last one of a page that is gone. */
    public Entry last() {
        return now == null ? Objects.requireNonNull(before) : now;
    }
}
