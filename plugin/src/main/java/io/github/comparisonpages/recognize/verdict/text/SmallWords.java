package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.recognize.verdict.grammar.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that a page also writes in small letters: by themselves these are no names. They are collected when one is asked for. */
public final class SmallWords {

    private final List<Part> parts;
    private @Nullable Set<String> words;

    public SmallWords(List<Part> parts) {
        this.parts = parts;
    }

    /** Whether this is one of them, outside of code and links. */
    public boolean contains(String word) {
        var known = words;
        if (known == null) {
            known = new HashSet<>();
            for (Part part : parts) {
                for (Unit unit : part.units()) {
                    add(unit, known);
                }
            }
            words = known;
        }
        return known.contains(word);
    }

    private static void add(Unit unit, Set<String> small) {
        var apart = unit.passage().apart();
        int next = 0;
        int hidden = 0;
        for (Token token : unit.tokens()) {
            while (next < apart.size() && apart.get(next).start() <= token.start()) {
                var format = apart.get(next).format();
                if (format == Passage.Format.CODE || format == Passage.Format.LINK) {
                    hidden = Math.max(hidden, apart.get(next).end());
                }
                next++;
            }
            if (token.isWord() && token.start() >= hidden && token.raw().equals(token.word())) {
                small.add(token.word());
            }
        }
    }
}
