package io.github.comparisonpages.view;

/**
 * A record of this handbook that a text names by its number, such as "ADR-0012".
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param href the way to its page
 */
public record Mention(int start, int end, String href) {}
