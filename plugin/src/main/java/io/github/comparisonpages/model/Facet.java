package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import java.util.List;

/**
 * A part of an option that is no point: when to use it, examples, or any other sub-section.
 *
 * @param heading the author's heading; empty where the text itself said it
 */
public record Facet(Kind kind, List<Inline> heading, RichText text, SourceSpan span) {

    public Facet {
        heading = List.copyOf(heading);
    }

    /** What a facet is about. */
    public enum Kind {
        USE_WHEN,
        AVOID_WHEN,
        REVISIT_WHEN,
        EXAMPLES,
        /** Consequences of picking the option. */
        CONSEQUENCES,
        /** Any other sub-section, kept as prose. */
        OTHER
    }

    /** Returns whether it says when to use the option, or when not. */
    public boolean isCondition() {
        return kind == Kind.USE_WHEN || kind == Kind.AVOID_WHEN;
    }
}
