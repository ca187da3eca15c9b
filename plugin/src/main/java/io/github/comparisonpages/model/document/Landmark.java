package io.github.comparisonpages.model.document;

/**
 * A place of the source that links may lead to.
 *
 * @param heading whether it is a heading; else it is an author's own anchor, {@code <a id="setup"></a>}
 * @param text the heading's text, short names of signs unresolved as in the source; else the anchor's id
 * @param line the line where it stands
 */
public record Landmark(boolean heading, String text, int line) {}
