package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.recognize.verdict.grammar.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the words that a page also writes in small letters: by themselves these are no names. */
public final class SmallWords {

    private SmallWords() {}

    /** The words outside of code and links. */
    public static Set<String> of(List<Part> parts) {
        var small = new HashSet<String>();
        for (Part part : parts) {
            for (Unit unit : part.units()) {
                add(unit, small);
            }
        }
        return small;
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
