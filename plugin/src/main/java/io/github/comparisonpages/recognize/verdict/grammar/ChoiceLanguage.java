package io.github.comparisonpages.recognize.verdict.grammar;

import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one language chooses: its phrases, a term each. Immutable. */
public final class ChoiceLanguage {

    private final String code;
    private final Map<ChoiceTerm, Phrases> phrases = new EnumMap<>(ChoiceTerm.class);

    /** All cues by their first word, and those of which the first word may go on: one look-up a word. */
    private final Map<String, List<TermPhrase>> cues = new HashMap<>();

    private final List<TermPhrase> openCues = new ArrayList<>();

    /** The terms by the words that their phrases start with, and the phrases that start with several. */
    private final Map<String, Set<ChoiceTerm>> starts = new HashMap<>();

    private final List<TermPhrase> open = new ArrayList<>();

    private final List<UnicodeScript> scripts = new ArrayList<>();

    private record TermPhrase(ChoiceTerm term, Phrase phrase) {}

    /**
     * What stands at a place.
     *
     * @param length how many tokens it takes
     */
    public record Cue(ChoiceTerm term, int length) {

        /** The longer of two; of one length the one whose term comes first. */
        static @Nullable Cue better(@Nullable Cue a, @Nullable Cue b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            return b.length > a.length || b.length == a.length && b.term.compareTo(a.term) < 0 ? b : a;
        }
    }

    ChoiceLanguage(String code, Vocabulary vocabulary) {
        this.code = code;
        for (ChoiceTerm term : ChoiceTerm.values()) {
            var own = new Phrases(vocabulary.line(code, term.key()));
            phrases.put(term, own);
            for (Phrase phrase : own.all()) {
                if (phrase.startsOpen()) {
                    open.add(new TermPhrase(term, phrase));
                } else {
                    starts.computeIfAbsent(phrase.first(), w -> EnumSet.noneOf(ChoiceTerm.class))
                            .add(term);
                }
            }
            if (term.isCue()) {
                for (Phrase phrase : own.all()) {
                    var list = phrase.startsOpen()
                            ? openCues
                            : cues.computeIfAbsent(phrase.first(), w -> new ArrayList<>());
                    list.add(new TermPhrase(term, phrase));
                }
            }
        }
        for (Phrase script : of(ChoiceTerm.SCRIPT).all()) {
            scripts.add(UnicodeScript.forName(script.text().toUpperCase(Locale.ROOT)));
        }
    }

    /** The scripts that it is written in, its own first; none where it is known by its words. */
    public List<UnicodeScript> scripts() {
        return scripts;
    }

    public String code() {
        return code;
    }

    public Phrases of(ChoiceTerm term) {
        return Objects.requireNonNull(phrases.get(term));
    }

    /** Adds the terms of which a phrase can start with this word. */
    void addStarts(String word, Set<ChoiceTerm> terms) {
        terms.addAll(starts.getOrDefault(word, Set.of()));
        for (TermPhrase own : open) {
            if (own.phrase.mayStart(word)) {
                terms.add(own.term);
            }
        }
    }

    /** Whether these tokens are one phrase of this term, and nothing else. */
    public boolean is(ChoiceTerm term, List<Token> tokens) {
        return !tokens.isEmpty() && of(term).at(tokens, 0) == tokens.size();
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
