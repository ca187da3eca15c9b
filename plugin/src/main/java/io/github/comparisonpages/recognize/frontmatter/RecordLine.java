package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.SourceSpan;

/**
 * A line that says one thing about a record: "Status: accepted".
 *
 * @param label what stands before the colon, in a table beside the value
 * @param value the rest as {@link MarkdownLine} has it; may be empty
 * @param form how it is written
 * @param at where the value stands, with its label where both are one line
 */
record RecordLine(String label, String value, SourceSpan span, RecordPlace.Form form, SourceSpan at) {

    /** A line of text. */
    RecordLine(String label, String value, SourceSpan span) {
        this(label, value, span, RecordPlace.Form.LINE, span);
    }

    /** Whether there is a link in it, which only some keys can carry. */
    boolean linked() {
        return value.indexOf("](") >= 0;
    }
}
