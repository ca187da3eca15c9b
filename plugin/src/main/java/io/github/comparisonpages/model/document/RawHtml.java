package io.github.comparisonpages.model.document;

/** What pages make of the HTML that authors write into Markdown. */
public enum RawHtml {
    /** It is shown as the text that it is. */
    ESCAPED,

    /** Harmless tags work; all others are shown as text. */
    SANITIZED
}
