package io.github.comparisonpages.model.document;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of running text. Text is as the author meant it: entities and escapes are resolved. */
public sealed interface Inline {

    /** Returns where it stands in the source. */
    SourceSpan span();

    /** Plain characters without a line break. */
    record Text(String text, SourceSpan span) implements Inline {}

    /** A code span, without its backticks. */
    record Code(String code, SourceSpan span) implements Inline {}

    /** Emphasis, mostly italic. */
    record Emphasis(List<Inline> children, SourceSpan span) implements Inline {
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    /** Strong emphasis, mostly bold. */
    record Strong(List<Inline> children, SourceSpan span) implements Inline {
        public Strong {
            children = List.copyOf(children);
        }
    }

    /** Text that is struck out. */
    record Strikethrough(List<Inline> children, SourceSpan span) implements Inline {
        public Strikethrough {
            children = List.copyOf(children);
        }
    }

    /** A link; {@code destination} is the author's, unchecked: only what {@code view} lets through is written. */
    record Link(String destination, @Nullable String title, List<Inline> children, SourceSpan span) implements Inline {
        public Link {
            children = List.copyOf(children);
        }
    }

    /** An image; {@code alternative} is the text in its place, {@code destination} is unchecked as in a link. */
    record Image(String destination, @Nullable String title, List<Inline> alternative, SourceSpan span)
            implements Inline {
        public Image {
            alternative = List.copyOf(alternative);
        }
    }

    /** A line break: {@code hard} where the author asked for one. */
    record Break(boolean hard, SourceSpan span) implements Inline {}

    /** Raw HTML as the author wrote it; {@code tag} is the tag that it is, null where it is shown as text. */
    record Html(String html, @Nullable HtmlTag tag, SourceSpan span) implements Inline {

        /** HTML that is shown as text. */
        public Html(String html, SourceSpan span) {
            this(html, null, span);
        }
    }

    /** A reference to the footnote with this label, without the caret. */
    record FootnoteReference(String label, SourceSpan span) implements Inline {}
}
