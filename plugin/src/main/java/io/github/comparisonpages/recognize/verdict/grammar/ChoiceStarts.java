package io.github.comparisonpages.recognize.verdict.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the phrases of one language start with: one look-up a word instead of one a term. Immutable. */
final class ChoiceStarts {

    /** All cues by their first word, and those of which the first word may go on. */
    private final Map<String, List<TermPhrase>> cues = new HashMap<>();

    private final List<TermPhrase> openCues = new ArrayList<>();

    /** The terms by the words that their phrases start with, and the phrases that start with several. */
    private final Map<String, Set<ChoiceTerm>> terms = new HashMap<>();

    private final List<TermPhrase> open = new ArrayList<>();

    private record TermPhrase(ChoiceTerm term, Phrase phrase) {}

    /** Takes the language's phrases of each term. */
    ChoiceStarts(Function<ChoiceTerm, Phrases> phrases) {
        for (ChoiceTerm term : ChoiceTerm.values()) {
            for (Phrase phrase : phrases.apply(term).all()) {
                var own = new TermPhrase(term, phrase);
                if (phrase.startsOpen()) {
                    open.add(own);
                } else {
                    terms.computeIfAbsent(phrase.first(), w -> EnumSet.noneOf(ChoiceTerm.class))
                            .add(term);
                }
                if (term.isCue()) {
                    var list = phrase.startsOpen()
                            ? openCues
                            : cues.computeIfAbsent(phrase.first(), w -> new ArrayList<>());
                    list.add(own);
                }
            }
        }
    }

    /** Adds the terms of which a phrase can start with this word. */
    void addTerms(String word, Set<ChoiceTerm> found) {
        var known = terms.get(word);
        if (known != null) {
            found.addAll(known);
        }
        for (int i = 0; i < open.size(); i++) {
            var own = open.get(i);
            if (own.phrase.mayStart(word)) {
                found.add(own.term);
            }
        }
    }

    /** The cue at a place: the longest, of equals the first; null where none is. */
    @Nullable
    Cue cue(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (token.isOption()) {
            return null;
        }
        Cue best = null;
        for (TermPhrase cue : cues.getOrDefault(token.word(), List.of())) {
            best = better(best, cue, tokens, at);
        }
        for (TermPhrase cue : openCues) {
            best = better(best, cue, tokens, at);
        }
        return best;
    }

    private static @Nullable Cue better(@Nullable Cue best, TermPhrase cue, List<Token> tokens, int at) {
        int length = cue.phrase.fit(tokens, at);
        return length == 0 ? best : Cue.better(best, new Cue(cue.term, length));
    }
}
