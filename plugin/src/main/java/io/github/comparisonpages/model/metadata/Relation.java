package io.github.comparisonpages.model.metadata;

import io.github.comparisonpages.diagnostic.SourceSpan;

/**
 * A tie from a decision to another one, as its author states it. For example, "superseded in part by
 * [ADR-7](0007-x.md), for browsers" is {@code (SUPERSEDED_BY, partly, "[ADR-7](0007-x.md)", "for browsers")}.
 *
 * @param partly whether it holds for a part only, so that the rest stays in force
 * @param target the other one as written: a path, a number, a title, or a Markdown link; never blank
 * @param note what else is said of it, in one line; may be empty
 * @param span where it is said
 */
public record Relation(Kind kind, boolean partly, String target, String note, SourceSpan span) {

    public Relation {
        if (target.isBlank()) {
            throw new IllegalArgumentException("a relation to nothing");
        }
    }

    /** What a decision does to another, or has done to it. */
    public enum Kind {
        SUPERSEDES("supersedes"),
        SUPERSEDED_BY("superseded-by"),
        AMENDS("amends"),
        AMENDED_BY("amended-by"),
        CLARIFIES("clarifies"),
        CLARIFIED_BY("clarified-by");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Returns the key of the front matter: {@code superseded-by}. */
        public String key() {
            return key;
        }

        /** Returns the same tie seen from the other side. */
        public Kind reverse() {
            return values()[ordinal() ^ 1];
        }

        /** Returns whether something was done to the page that says so. */
        public boolean passive() {
            return ordinal() % 2 == 1;
        }
    }
}
