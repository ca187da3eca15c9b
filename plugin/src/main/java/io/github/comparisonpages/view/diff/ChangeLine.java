package io.github.comparisonpages.view.diff;

/**
 * A change of a page.
 *
 * @param label what changed, such as "pick"
 * @param text how, as plain text
 * @param detail whether only some readers have to know
 */
public record ChangeLine(String label, String text, boolean detail) {}
