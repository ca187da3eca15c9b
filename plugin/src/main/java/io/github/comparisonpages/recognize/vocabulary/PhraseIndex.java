package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases in their normal form, found as a whole text, at its start, at its end or anywhere in it, as whole words; one in Chinese,
 * Japanese or Korean, which put no spaces between words, also within a word. Immutable.
 */
public final class PhraseIndex {

    private static final int CHARACTERS = 128;
    private static final int LONGEST = Long.SIZE - 1;

    private final Set<String> all;
    private final Map<String, List<String>> byFirstWord = new HashMap<>();
    private final Map<String, List<String>> byLastWord = new HashMap<>();
    private final List<String> cjk = new ArrayList<>();

    /** How long first words are that start with the same character, a bit a length: most words start no phrase by that. */
    private final long[] starts = new long[CHARACTERS];

    /** Takes the phrases as they are; {@link #all} keeps their order. */
    public PhraseIndex(Collection<String> phrases) {
        all = new LinkedHashSet<>(phrases);
        for (String phrase : all) {
            String first = firstWord(phrase);
            add(byFirstWord, first, phrase);
            if (!first.isEmpty()) {
                starts[first.charAt(0) % CHARACTERS] |= 1L << Math.min(first.length(), LONGEST);
            }
            add(byLastWord, phrase.substring(phrase.lastIndexOf(' ') + 1), phrase);
            if (Words.isCjk(phrase)) {
                cjk.add(phrase);
            }
        }
    }

    private static void add(Map<String, List<String>> index, String word, String phrase) {
        index.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
    }

    /** The phrases, in the order in which they were given. */
    public Set<String> all() {
        return all;
    }

    /** Those in languages that put no spaces between words. */
    List<String> unspaced() {
        return cjk;
    }

    /** Whether the text is one of them. */
    public boolean contains(String normal) {
        return all.contains(normal);
    }

    /** Whether the text is one of them or starts with one and a space. */
    public boolean leads(String normal) {
        return startsAt(normal, 0);
    }

    /** Whether the text is one of them or ends with a space and one. */
    public boolean trails(String normal) {
        return !endsOf(normal).isEmpty();
    }

    /** Those with which the text starts. */
    List<String> startsOf(String normal) {
        var found = new ArrayList<String>(0);
        for (String phrase : byFirstWord.getOrDefault(firstWord(normal), List.of())) {
            if (normal.startsWith(phrase) && isEnd(normal, phrase.length())) {
                found.add(phrase);
            }
        }
        if (!cjk.isEmpty() && Words.isCjk(normal)) {
            for (String phrase : cjk) {
                if (normal.startsWith(phrase)) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    /** Those with which the text ends. */
    List<String> endsOf(String normal) {
        var found = new ArrayList<String>(0);
        for (String phrase : byLastWord.getOrDefault(normal.substring(normal.lastIndexOf(' ') + 1), List.of())) {
            int start = normal.length() - phrase.length();
            if (normal.endsWith(phrase) && (start == 0 || normal.charAt(start - 1) == ' ')) {
                found.add(phrase);
            }
        }
        if (!cjk.isEmpty() && Words.isCjk(normal)) {
            for (String phrase : cjk) {
                if (normal.endsWith(phrase)) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    /** Whether one of them stands anywhere in the text. */
    public boolean isWithin(String normal) {
        for (int at = 0; at >= 0; at = next(normal, at)) {
            if (startsAt(normal, at)) {
                return true;
            }
        }
        if (!cjk.isEmpty() && Words.isCjk(normal)) {
            for (String phrase : cjk) {
                if (normal.contains(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean startsAt(String normal, int at) {
        int space = normal.indexOf(' ', at);
        int length = (space < 0 ? normal.length() : space) - at;
        if (length == 0 || (starts[normal.charAt(at) % CHARACTERS] >>> Math.min(length, LONGEST) & 1) == 0) {
            return false;
        }
        var candidates = byFirstWord.get(normal.substring(at, at + length));
        if (candidates != null) {
            for (String phrase : candidates) {
                if (normal.startsWith(phrase, at) && isEnd(normal, at + phrase.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEnd(String normal, int at) {
        return at == normal.length() || normal.charAt(at) == ' ';
    }

    private static int next(String normal, int at) {
        int space = normal.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    static String firstWord(String normal) {
        int end = normal.indexOf(' ');
        return end < 0 ? normal : normal.substring(0, end);
    }
}
