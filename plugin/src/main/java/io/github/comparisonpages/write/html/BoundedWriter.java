package io.github.comparisonpages.write.html;

import java.io.IOException;
import java.io.Writer;

/** Keeps text up to a length, and stops whoever writes more: what is too long never takes more memory than it may. */
final class BoundedWriter extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final int most;

    /** @param most how many characters are kept */
    BoundedWriter(int most) {
        this.most = most;
    }

    /** There is no room for more. */
    static final class Full extends IOException {

        private static final long serialVersionUID = 1;

        private Full(int most) {
            super("more than " + most + " characters");
        }
    }

    @Override
    public void write(char[] characters, int from, int length) throws Full {
        room(length);
        text.append(characters, from, length);
    }

    @Override
    public void write(String string, int from, int length) throws Full {
        room(length);
        text.append(string, from, from + length);
    }

    private void room(int length) throws Full {
        if (length > most - text.length()) {
            throw new Full(most);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
