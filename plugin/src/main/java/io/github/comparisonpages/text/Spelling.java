package io.github.comparisonpages.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author probably meant. */
public final class Spelling {

    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST = 100;
    private static final int FAR = Integer.MAX_VALUE;

    private Spelling() {}

    /**
     * The candidate with the fewest changed letters, large and small ones being the same, the first by the alphabet of several;
     * empty where that would be more than a third of it.
     */
    public static Optional<String> nearest(String text, Collection<String> candidates) {
        String nearest = null;
        int fewest = FAR;
        String plain = text.toLowerCase(Locale.ROOT);
        for (String candidate : candidates) {
            int most = Math.min(Math.max(1, candidate.length() / 3), fewest);
            int distance = distance(plain, candidate.toLowerCase(Locale.ROOT), most);
            if (distance <= most && (nearest == null || distance < fewest || candidate.compareTo(nearest) < 0)) {
                nearest = candidate;
                fewest = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * How many letters differ: changed, added, left out, or changed places with their neighbour. Texts over 100 characters are
     * not compared.
     */
    public static int distance(String a, String b) {
        return distance(a, b, LONGEST);
    }

    /** The same, as long as it is not more than {@code most}: among thousands of candidates most are far off. */
    private static int distance(String a, String b, int most) {
        if (a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) > most) {
            return FAR;
        }
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        var current = new int[b.length() + 1];
        var beforePrevious = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
                if (isSwapped(a, i, b, j)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            if (least > most) {
                return FAR;
            }
            var done = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = done;
        }
        return previous[b.length()];
    }

    /** Whether the two letters before these places are the same the other way round. */
    private static boolean isSwapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
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
