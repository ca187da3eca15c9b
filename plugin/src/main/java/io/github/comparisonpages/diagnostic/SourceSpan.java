package io.github.comparisonpages.diagnostic;

/**
 * A stretch of a source file.
 *
 * @param start its first code point
 * @param end the place behind its last code point; not before {@code start}
 */
public record SourceSpan(Position start, Position end) {

    /** The empty span at the start of a file, for what has no place of its own in it. */
    public static final SourceSpan START = new SourceSpan(Position.START, Position.START);

    public SourceSpan {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("a span ends before it starts: " + start + " to " + end);
        }
    }

    /**
     * Returns the span from the start of this one to the end of {@code last}, which must not end before this starts.
     */
    public SourceSpan to(SourceSpan last) {
        return new SourceSpan(start, last.end);
    }
}
