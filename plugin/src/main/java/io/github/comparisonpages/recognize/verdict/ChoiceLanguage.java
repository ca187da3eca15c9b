package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one language chooses: its phrases, a term each. Immutable. */
final class ChoiceLanguage {

    private final String code;
    private final Map<ChoiceTerm, Phrases> phrases = new EnumMap<>(ChoiceTerm.class);

    /** All cues by their first word, and those of which the first word may go on: one look-up a word. */
    private final Map<String, List<CuePhrase>> cues = new HashMap<>();

    private final List<CuePhrase> openCues = new ArrayList<>();

    private record CuePhrase(ChoiceTerm term, Phrase phrase) {}

    /**
     * What stands at a place.
     *
     * @param length how many tokens it takes
     */
    record Cue(ChoiceTerm term, int length) {

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
            if (term.isCue()) {
                for (Phrase phrase : own.all()) {
                    var list = phrase.startsOpen()
                            ? openCues
                            : cues.computeIfAbsent(phrase.parts().get(0), w -> new ArrayList<>());
                    list.add(new CuePhrase(term, phrase));
                }
            }
        }
    }

    String code() {
        return code;
    }

    Phrases of(ChoiceTerm term) {
        return Objects.requireNonNull(phrases.get(term));
    }

    /** The cue at a place: the longest, of equals the first; null where none is. */
    @Nullable
    Cue cue(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (token.isOption()) {
            return null;
        }
        Cue best = null;
        for (CuePhrase cue : cues.getOrDefault(token.word(), List.of())) {
            best = better(best, cue, tokens, at);
        }
        for (CuePhrase cue : openCues) {
            best = better(best, cue, tokens, at);
        }
        return best;
    }

    private static @Nullable Cue better(@Nullable Cue best, CuePhrase cue, List<Token> tokens, int at) {
        int length = cue.phrase.fit(tokens, at);
        return length == 0 ? best : Cue.better(best, new Cue(cue.term, length));
    }
}
