package io.github.comparisonpages.model.document;

/**
 * A footnote's text.
 *
 * @param label as in its references, without the caret
 */
public record Footnote(String label, RichText text) {}
