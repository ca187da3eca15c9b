package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.SourceSpan;

/**
 * Where the text of a page says something about the record that it is, so that something else can be said in the same place.
 * For example, {@code * Status: accepted} is {@code (status, LINE, "Status")} at "Status: accepted".
 *
 * @param key the key of the front matter that would say the same: {@code status}, {@code supersedes}, {@code reviewed}
 * @param label the author's word for it; empty where a section is about it
 * @param span the line, or the cell of the value
 * @param plain whether it says no more than one known state, or is the blank of a template: nothing is lost with it
 */
public record RecordPlace(String key, Form form, String label, SourceSpan span, boolean plain) {

    /** How it is said. */
    public enum Form {
        /** A line, or an item of a list, with a label. */
        LINE,
        /** A cell of a table beside or below its label. */
        CELL,
        /** A table in HTML; the span is all of it. */
        HTML,
        /** A line of a section about the status. */
        TEXT,
        /** The heading of such a section, which says the status itself: "Status: accepted". */
        HEADING
    }
}
