package io.github.comparisonpages.model;

/**
 * A footnote's text.
 *
 * @param label as in its references, without the caret
 */
public record Footnote(String label, RichText text) {}
