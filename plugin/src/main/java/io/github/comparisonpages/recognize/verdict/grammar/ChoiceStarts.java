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
    private final Map<String, Cues> cues = new HashMap<>();

    private final List<TermPhrase> openCues = new ArrayList<>();

    /** The terms by the words that their phrases start with, and the phrases that start with several. */
    private final Map<String, Set<ChoiceTerm>> terms = new HashMap<>();

    private final List<TermPhrase> open = new ArrayList<>();

    private record TermPhrase(ChoiceTerm term, Phrase phrase) {}

    /** The cues that start with one word: by their second, and those of which any word may be the second, or none. */
    private record Cues(Map<String, List<TermPhrase>> bySecond, List<TermPhrase> others) {

        void add(TermPhrase cue) {
            var second = cue.phrase.second();
            for (String word : second) {
                bySecond.computeIfAbsent(word, w -> new ArrayList<>()).add(cue);
            }
            if (second.isEmpty()) {
                others.add(cue);
            }
        }
    }

    /** Takes the language's phrases of each term. */
    ChoiceStarts(Function<ChoiceTerm, Phrases> phrases) {
        for (ChoiceTerm term : ChoiceTerm.values()) {
            for (Phrase phrase : phrases.apply(term).all()) {
                add(new TermPhrase(term, phrase));
            }
        }
    }

    private void add(TermPhrase own) {
        boolean cue = own.term.isCue();
        if (own.phrase.startsOpen()) {
            open.add(own);
            if (cue) {
                openCues.add(own);
            }
            return;
        }
        for (String word : own.phrase.first()) {
            terms.computeIfAbsent(word, w -> EnumSet.noneOf(ChoiceTerm.class)).add(own.term);
            if (cue) {
                cues.computeIfAbsent(word, w -> new Cues(new HashMap<>(), new ArrayList<>()))
                        .add(own);
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
        var own = cues.get(token.word());
        if (own != null) {
            best = better(best, own.others, tokens, at);
            var next =
                    at + 1 < tokens.size() ? own.bySecond.get(tokens.get(at + 1).word()) : null;
            best = next == null ? best : better(best, next, tokens, at);
        }
        return better(best, openCues, tokens, at);
    }

    private static @Nullable Cue better(@Nullable Cue best, List<TermPhrase> cues, List<Token> tokens, int at) {
        for (TermPhrase cue : cues) {
            int length = cue.phrase.fit(tokens, at);
            best = length == 0 ? best : Cue.better(best, new Cue(cue.term, length));
        }
        return best;
    }
}
