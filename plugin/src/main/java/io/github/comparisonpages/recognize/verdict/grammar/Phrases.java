package io.github.comparisonpages.recognize.verdict.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases of one term in one language, found by their first word. Immutable. */
public final class Phrases {

    private final List<Phrase> all = new ArrayList<>();
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final List<Phrase> open = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private final List<Phrase> varied = new ArrayList<>();

    /** Reads a line of a language's file; null is an empty one. */
    Phrases(@Nullable String line) {
        for (String written : line == null ? new String[0] : line.split("\\|")) {
            var phrase = Phrase.of(written);
            if (phrase.isEmpty()) {
                continue;
            }
            all.add(phrase);
            texts.add(phrase.text());
            if (phrase.varies()) {
                varied.add(phrase);
            }
            if (phrase.startsOpen()) {
                open.add(phrase);
                continue;
            }
            for (String word : phrase.first()) {
                byFirst.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
            }
        }
    }

    public List<Phrase> all() {
        return all;
    }

    /** How many tokens from {@code at} on the longest phrase takes; 0 where none stands there. */
    int at(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (token.isOption()) {
            return 0;
        }
        int longest = 0;
        for (Phrase phrase : byFirst.getOrDefault(token.word(), List.of())) {
            longest = Math.max(longest, phrase.fit(tokens, at));
        }
        for (Phrase phrase : open) {
            longest = Math.max(longest, phrase.fit(tokens, at));
        }
        return longest;
    }

    /** Whether these words in one line are one of the phrases. */
    boolean contains(String text) {
        if (texts.contains(text)) {
            return true;
        }
        for (Phrase phrase : varied) {
            if (phrase.stands(text)) {
                return true;
            }
        }
        return false;
    }
}
