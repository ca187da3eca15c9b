package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks for an option, against it, or neither.
 *
 * @param marker the words that told the kind, such as "Good, because" or "👍"; empty where a heading or list sign did
 * @param checked whether it is ticked off; null where it is no task
 * @param text the point without its marker; nested lists, code and images are part of it
 */
public record Point(Kind kind, String marker, @Nullable Boolean checked, RichText text, SourceSpan span) {

    /** A point that is no task. */
    public Point(Kind kind, String marker, RichText text, SourceSpan span) {
        this(kind, marker, null, text, span);
    }

    /** Which way a point speaks. */
    public enum Kind {
        PRO,
        CON,
        NEUTRAL
    }
}
