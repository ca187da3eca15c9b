package io.github.comparisonpages.diagnostic;

/**
 * A place in a source file, as an editor shows it.
 *
 * @param line the line, from 1
 * @param column the column, from 1, counted in code points; a tab and an emoji count one each
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** Where a file begins: 1:1. */
    public static final Position START = new Position(1, 1);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("positions count from 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
