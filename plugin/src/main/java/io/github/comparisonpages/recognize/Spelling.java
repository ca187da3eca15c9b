package io.github.comparisonpages.recognize;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what an author probably meant. */
public final class Spelling {

    private static final int LONGEST_QUOTE = 80;

    private Spelling() {}

    /** The candidate with the fewest changed letters; empty where that would be more than a third of it. */
    public static Optional<String> nearest(String text, Collection<String> candidates) {
        return candidates.stream()
                .filter(c -> distance(text, c) <= Math.max(1, c.length() / 3))
                .min(Comparator.comparingInt(c -> distance(text, c)));
    }

    /** How many letters differ: changed, added or left out. Texts over 100 characters are not compared. */
    static int distance(String a, String b) {
        if (a.length() > 100 || b.length() > 100) {
            return Integer.MAX_VALUE;
        }
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }

    /** An author's text as part of a message: in one line, without control characters, at most 80 characters. */
    public static String quoted(String text) {
        var out = new StringBuilder();
        text.strip().codePoints().limit(LONGEST_QUOTE).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append("\\u%04x".formatted(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out + (text.strip().codePointCount(0, text.strip().length()) > LONGEST_QUOTE ? "…" : "");
    }
}
