package io.github.comparisonpages.recognize.verdict.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A phrase that stands at a place and says that something is chosen, rejected, or under which condition.
 *
 * @param length how many tokens it takes
 */
public record Cue(ChoiceTerm term, int length) {

    /** The longer of two; of one length the one whose term comes first. */
    static @Nullable Cue better(@Nullable Cue a, @Nullable Cue b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.length > a.length || b.length == a.length && b.term.compareTo(a.term) < 0 ? b : a;
    }
}
