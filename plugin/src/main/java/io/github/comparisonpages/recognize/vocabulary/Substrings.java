package io.github.comparisonpages.recognize.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases found anywhere in a text, within words too: one pass over the text looks for all of them. For example, "option" is found
 * in "two options". Immutable.
 */
public final class Substrings {

    private static final int START = 3;
    private static final int STARTS = 2048;

    /** The phrases by their first characters; null where none starts so. */
    private final @Nullable List<String>[] byStart;

    /** Takes phrases of three characters or more. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Substrings(Collection<String> phrases) {
        byStart = new List[STARTS];
        for (String phrase : phrases) {
            if (phrase.length() < START) {
                throw new IllegalArgumentException("too short to be looked for: '" + phrase + "'");
            }
            int start = start(phrase, 0);
            var known = byStart[start];
            if (known == null) {
                known = new ArrayList<>();
                byStart[start] = known;
            }
            known.add(phrase);
        }
    }

    private static int start(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2) & STARTS - 1;
    }

    /** Whether one of them stands anywhere in the text. */
    public boolean isWithin(String text) {
        for (int at = 0; at + START <= text.length(); at++) {
            var phrases = byStart[start(text, at)];
            if (phrases != null && isAt(phrases, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(List<String> phrases, String text, int at) {
        for (String phrase : phrases) {
            if (text.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }
}
