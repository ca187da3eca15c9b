package io.github.comparisonpages.write.html;

import java.io.IOException;
import java.io.Writer;

/**
 * Keeps HTML up to a length, and stops whoever writes more: what is too long never takes more memory than it may. No HTML may
 * hold control characters: they are kept as what cannot be shown.
 */
final class BoundedWriter extends Writer {

    private static final int USUAL = 1 << 15;
    private static final char UNPRINTABLE = '\uFFFD';

    private final StringBuilder text = new StringBuilder(USUAL);
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
        replaceUnprintable(text.length() - length);
    }

    @Override
    public void write(String string, int from, int length) throws Full {
        room(length);
        text.append(string, from, from + length);
        replaceUnprintable(text.length() - length);
    }

    private void room(int length) throws Full {
        if (length > most - text.length()) {
            throw new Full(most);
        }
    }

    private void replaceUnprintable(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
                text.setCharAt(i, UNPRINTABLE);
            }
        }
    }

    /** Returns what was written so far; changes of it count. */
    StringBuilder text() {
        return text;
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
