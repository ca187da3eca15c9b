package io.github.comparisonpages.model.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a decision stands. For example, "Approved by the board" is
 * {@code (words "Approved by the board", state ACCEPTED)}.
 *
 * @param words as the author writes it, in one line; never blank
 * @param state what it means
 */
public record Status(String words, State state) {

    public Status {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a status without a word");
        }
    }

    /** What a status means. */
    public enum State {
        /** Somebody is still writing it. */
        DRAFT,
        /** It is to be agreed on. */
        PROPOSED,
        /** It is in force. */
        ACCEPTED,
        /** It was never in force. */
        REJECTED,
        /** It is no longer in force, and nothing has taken its place. */
        DEPRECATED,
        /** Another decision has taken its place. */
        SUPERSEDED,
        /** A word that nobody has explained; it is taken to be in force. */
        OTHER;

        /** The known states, as an author writes them. */
        public static final List<State> KNOWN = List.of(DRAFT, PROPOSED, ACCEPTED, REJECTED, DEPRECATED, SUPERSEDED);

        /** Returns whether what the page picks counts: it is neither still open nor withdrawn. */
        public boolean settled() {
            return this == ACCEPTED || this == OTHER;
        }

        /** Returns whether the page is kept as a record only. */
        public boolean retired() {
            return this == REJECTED || this == DEPRECATED || this == SUPERSEDED;
        }

        /** Returns the English word of a known state, in lower case: {@code superseded}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the known state of this English word, whatever its case; empty for any other word. */
        public static Optional<State> of(String word) {
            String key = word.strip().toLowerCase(Locale.ROOT);
            return KNOWN.stream().filter(state -> state.key().equals(key)).findFirst();
        }
    }

    /**
     * Returns the word by which all pages of the same state can be found: that of a known state, or else the author's.
     */
    public String key() {
        return state == State.OTHER ? words.toLowerCase(Locale.ROOT) : state.key();
    }
}
