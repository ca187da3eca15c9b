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

    /** A code span, without its backticks: {@code tea()}. */
    record Code(String code, SourceSpan span) implements Inline {}

    /** Emphasis, mostly italic: {@code *tea*}. */
    record Emphasis(List<Inline> children, SourceSpan span) implements Inline {
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    /** Strong emphasis, mostly bold: {@code **tea**}. */
    record Strong(List<Inline> children, SourceSpan span) implements Inline {
        public Strong {
            children = List.copyOf(children);
        }
    }

    /** Text that is struck out: {@code ~~tea~~}. */
    record Strikethrough(List<Inline> children, SourceSpan span) implements Inline {
        public Strikethrough {
            children = List.copyOf(children);
        }
    }

    /**
     * A link: {@code [tea](tea.md "Title")}.
     *
     * @param destination the author's, unchecked: only what {@code view} lets through is written
     */
    record Link(String destination, @Nullable String title, List<Inline> children, SourceSpan span) implements Inline {
        public Link {
            children = List.copyOf(children);
        }
    }

    /**
     * An image: {@code ![A kettle](kettle.png)}.
     *
     * @param destination unchecked, as in a link
     * @param alternative the text in its place
     */
    record Image(String destination, @Nullable String title, List<Inline> alternative, SourceSpan span)
            implements Inline {
        public Image {
            alternative = List.copyOf(alternative);
        }
    }

    /** A line break: {@code hard} where the author asked for one, by two spaces or a backslash before it. */
    record Break(boolean hard, SourceSpan span) implements Inline {}

    /** Raw HTML as the author wrote it: {@code <kbd>}; {@code tag} is null where it is shown as text. */
    record Html(String html, @Nullable HtmlTag tag, SourceSpan span) implements Inline {

        /** HTML that is shown as text. */
        public Html(String html, SourceSpan span) {
            this(html, null, span);
        }
    }

    /** A reference to the footnote with this label, without the caret: {@code [^1]} has the label "1". */
    record FootnoteReference(String label, SourceSpan span) implements Inline {}
}
