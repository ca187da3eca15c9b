package io.github.comparisonpages.recognize.option.candidate;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionNode;

/** A place of the page where an option was found. What stands there is the option's own, but for titles and tables. */
public sealed interface Place {

    /** Where the name stands. */
    SourceSpan span();

    /** A name in a title, in the front matter, or in a sentence: nothing else stands there. */
    record Named(SourceSpan span) implements Place {}

    /** A section that is about the option; its heading bears the name. */
    record Own(SectionNode section) implements Place {
        @Override
        public SourceSpan span() {
            return section.span();
        }
    }

    /** A section whose heading says "Advantages of" the option: its points speak that way. */
    record About(SectionNode section, Point.Kind kind) implements Place {
        @Override
        public SourceSpan span() {
            return section.span();
        }
    }

    /**
     * An item of a list.
     *
     * @param list the list that it stands in
     * @param section the item as a section; its heading is the whole first paragraph of the item
     * @param nameEnd the name with all that stands before it are the characters before this one of the heading's text, as
     *     {@link Inlines#text} counts them; the rest is a description
     */
    record Item(Block.Items list, SectionNode section, int nameEnd) implements Place {
        @Override
        public SourceSpan span() {
            return section.heading().isEmpty()
                    ? section.span()
                    : Inlines.span(Inlines.slice(section.heading(), 0, nameEnd), section.span());
        }
    }

    /** A column of a table, counted from 0 for the column of labels. */
    record Column(Block.Table table, int column, SectionNode section) implements Place {
        @Override
        public SourceSpan span() {
            return table.header().cells().get(column).span();
        }
    }

    /** A row of a table. */
    record Row(Block.Table table, Block.Row row, SectionNode section) implements Place {
        @Override
        public SourceSpan span() {
            return row.span();
        }
    }
}
