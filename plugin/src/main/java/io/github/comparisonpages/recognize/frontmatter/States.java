package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that say where a decision stands: those of all languages, and those that a project has declared. */
public final class States {

    private static final Map<State, Term> TERMS = Map.of(
            State.DRAFT, Term.STATE_DRAFT,
            State.PROPOSED, Term.STATE_PROPOSED,
            State.ACCEPTED, Term.STATE_ACCEPTED,
            State.REJECTED, Term.STATE_REJECTED,
            State.DEPRECATED, Term.STATE_DEPRECATED,
            State.SUPERSEDED, Term.STATE_SUPERSEDED);

    private final Map<String, State> byWords = new HashMap<>();

    /**
     * The words of a vocabulary and the project's own.
     *
     * @param own what the project's own words mean, such as {@code parked} to {@code DRAFT}; they go before the vocabulary's
     */
    public States(Vocabulary vocabulary, Map<String, State> own) {
        for (State state : State.KNOWN) {
            vocabulary.phrases(TERMS.get(state)).forEach(phrase -> byWords.putIfAbsent(phrase, state));
        }
        own.forEach((word, state) -> byWords.put(Words.normalize(word), state));
    }

    /** What these words mean, in their normal form; null where they name no state. */
    @Nullable
    State of(String normal) {
        return byWords.get(normal);
    }

    /** The same for a text without spaces between its words, which may have others around these; null where it names none. */
    @Nullable
    State within(String normal) {
        State found = null;
        int length = 1;
        for (var entry : byWords.entrySet()) {
            String words = entry.getKey();
            if (words.length() > length && Words.isCjk(words) && (normal.startsWith(words) || normal.endsWith(words))) {
                found = entry.getValue();
                length = words.length();
            }
        }
        return found;
    }

    /** How much of a record's state is said by this one beside others: that it ended, most. */
    static int weight(State state) {
        return switch (state) {
            case SUPERSEDED -> 3;
            case DEPRECATED, REJECTED -> 2;
            case ACCEPTED -> 1;
            case DRAFT, PROPOSED, OTHER -> 0;
        };
    }
}
