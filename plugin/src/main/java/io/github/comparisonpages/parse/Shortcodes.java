package io.github.comparisonpages.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The short names by which Git hosts let authors write signs: {@code :rocket:} is 🚀. What is none of them stays as it
 * is.
 */
final class Shortcodes {

    private static final String LIST = "shortcodes.txt";

    private static final int LONGEST = 64;

    private Shortcodes() {}

    /** Read when the first text has something like a short name in it. */
    private static final class Known {

        static final Map<String, String> SIGNS = read();

        private static Map<String, String> read() {
            var signs = new HashMap<String, String>();
            try (InputStream in = Shortcodes.class.getResourceAsStream(LIST)) {
                if (in == null) {
                    throw new IllegalStateException(LIST + " is not in the jar");
                }
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int space = line.indexOf(' ');
                    if (space > 0 && line.charAt(0) != '#') {
                        signs.put(line.substring(0, space), line.substring(space + 1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(signs);
        }
    }

    /** Returns the text with signs in place of their names; the same object where there are none. */
    static String resolve(String text) {
        int start = text.indexOf(':');
        if (start < 0) {
            return text;
        }
        StringBuilder out = null;
        int done = 0;
        while (start >= 0) {
            int end = end(text, start + 1);
            String sign = end < 0 || isClock(text, start, end) ? null : Known.SIGNS.get(text.substring(start + 1, end));
            if (sign == null) {
                start = text.indexOf(':', start + 1);
            } else {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, done, start).append(sign);
                done = end + 1;
                start = text.indexOf(':', done);
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    /** Returns the colon that ends a name which starts here; -1 where none does. */
    private static int end(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST && isNameCharacter(text.charAt(i))) {
            i++;
        }
        return i > from && i < text.length() && text.charAt(i) == ':' ? i : -1;
    }

    /** The middle of a time or a ratio, such as 10:100:5, is no name. */
    private static boolean isClock(String text, int start, int end) {
        return start > 0 && Character.isDigit(text.charAt(start - 1)) && Character.isDigit(text.charAt(start + 1))
                || end + 1 < text.length()
                        && Character.isDigit(text.charAt(end - 1))
                        && Character.isDigit(text.charAt(end + 1));
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '+' || c == '-';
    }
}
