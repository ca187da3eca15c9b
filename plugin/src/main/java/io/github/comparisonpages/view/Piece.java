package io.github.comparisonpages.view;

/**
 * A stretch of a sentence.
 *
 * @param name whether it is an author's name among the page's own words, which may run in another direction
 */
public record Piece(String text, boolean name) {

    public static Piece name(String name) {
        return new Piece(name, true);
    }
}
