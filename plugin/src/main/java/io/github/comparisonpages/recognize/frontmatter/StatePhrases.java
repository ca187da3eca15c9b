package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.recognize.frontmatter.StatusTokens.Kind;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import org.jspecify.annotations.Nullable;

/** Where a status text speaks of the state of a record: "accepted", "in review". */
final class StatePhrases {

    private final StatusTokens tokens;
    private final Vocabulary vocabulary;
    private final States states;
    private final Cues cues;

    StatePhrases(StatusTokens tokens, Vocabulary vocabulary, States states, Cues cues) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.states = states;
        this.cues = cues;
    }

    /** The token behind a state that starts here; -1 where none does. */
    int end(int at) {
        for (int end = Math.min(tokens.size(), at + Cues.LONGEST); end > at; end--) {
            if (cues.isPhrase(at, end)
                    && at(at, end) != null
                    && (endsThere(end) || at == 0 && tokens.size() <= StatusPass.SHORT)) {
                return end;
            }
        }
        return -1;
    }

    /** What the tokens from one to before another mean; null where they are no state. */
    @Nullable
    State at(int from, int end) {
        String words = cues.words(from, end);
        var state = states.of(words);
        return state == null && end == from + 1 && Words.isCjk(words) ? states.within(words) : state;
    }

    /** Whether a state can end before this token: "rejected alternatives" is none. */
    private boolean endsThere(int end) {
        if (end == tokens.size()
                || tokens.starts(end)
                || tokens.get(end).kind() != Kind.WORD
                || cues.partlyAt(end) > 0) {
            return true;
        }
        String next = tokens.get(end).word();
        return Character.isDigit(next.charAt(0))
                || vocabulary.isNormal(Term.FUNCTION_WORD, next)
                || vocabulary.isNormal(Term.BECAUSE, next)
                || vocabulary.isNormal(Term.STATE_LEAD, next);
    }
}
