package io.github.comparisonpages.model.document;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a document. */
public sealed interface Block {

    /** Returns where it stands in the source, markers included. */
    SourceSpan span();

    /** A heading of level 1 to 6: {@code ## Tea}, or a line with dashes below. */
    record Heading(int level, List<Inline> content, SourceSpan span) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /** A paragraph: lines up to the next blank one. */
    record Paragraph(List<Inline> content, SourceSpan span) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A list.
     *
     * @param marker {@code -}, {@code +} or {@code *} for bullets, {@code .} or {@code )} for numbers
     * @param start the number of the first item; 1 for bullets
     * @param tight whether no blank line stands between the items
     */
    record Items(char marker, int start, boolean tight, List<Item> items, SourceSpan span) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        /** Returns whether the items are numbered. */
        public boolean ordered() {
            return marker == '.' || marker == ')';
        }
    }

    /** An item of a list; {@code checked} says whether a task is done ({@code - [x] Tea}), null where it is none. */
    record Item(@Nullable Boolean checked, List<Block> blocks, SourceSpan span) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A quotation, {@code > Tea}, or a box that tells readers something beside the text, {@code > [!NOTE]}.
     *
     * @param alert what the box is for; null for a quotation
     */
    record Quote(@Nullable Alert alert, List<Block> blocks, SourceSpan span) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }

        /** Returns the same around other blocks. */
        public Quote around(List<Block> others) {
            return new Quote(alert, others, span);
        }
    }

    /** What a box beside the text is for: the five kinds that Git hosts know. */
    enum Alert {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION
    }

    /** A code block; {@code info} is what stands behind the opening fence, mostly a language. */
    record CodeBlock(String info, String code, SourceSpan span) implements Block {}

    /** A thematic break: {@code ---} between two blank lines. */
    record Divider(SourceSpan span) implements Block {}

    /** A block of raw HTML as the author wrote it; comments aside, what is none of {@code tags} is shown as text. */
    record HtmlBlock(String html, List<HtmlTag> tags, SourceSpan span) implements Block {
        public HtmlBlock {
            tags = List.copyOf(tags);
        }

        /** HTML that is shown as text. */
        public HtmlBlock(String html, SourceSpan span) {
            this(html, List.of(), span);
        }
    }

    /** A table. Rows may be shorter or longer than {@code header}: no cell of the source is dropped. */
    record Table(Row header, List<Row> rows, SourceSpan span) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(List<TableCell> cells, SourceSpan span) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table. */
    record TableCell(List<Inline> content, Alignment alignment, SourceSpan span) {
        public TableCell {
            content = List.copyOf(content);
        }
    }

    /** How a table's column is aligned. */
    enum Alignment {
        NONE,
        START,
        CENTER,
        END
    }
}
