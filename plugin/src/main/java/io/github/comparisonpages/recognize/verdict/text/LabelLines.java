package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.text.Passage.Format;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the label that a line starts with: "Chosen option: …", "**Our pick** …", "Rejected: …". Meant for one page: it remembers what
 * its lines start with.
 */
public final class LabelLines {

    private static final int SIGNS_BEFORE = 4;
    private static final int LONGEST = 9;

    private final ChoiceVocabulary vocabulary;
    private final Map<Unit, Optional<Label>> known = new IdentityHashMap<>();

    public LabelLines(ChoiceVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A label.
     *
     * @param words its words
     * @param rest where in the text goes on what it stands before
     * @param chooses whether it says that this is chosen
     * @param rejects whether it says that this is rejected
     */
    public record Label(List<Token> words, int rest, boolean chooses, boolean rejects) {}

    /** The label of a text; null where it starts with none. */
    @Nullable
    public Label of(Unit unit) {
        var label = known.get(unit);
        if (label == null) {
            label = Optional.ofNullable(look(unit));
            known.put(unit, label);
        }
        return label.orElse(null);
    }

    private @Nullable Label look(Unit unit) {
        var tokens = unit.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).isSign()) {
            first++;
        }
        if (first == tokens.size() || first > SIGNS_BEFORE) {
            return null;
        }
        var apart = unit.passage().apartFrom(0, tokens.get(first).start());
        for (int j = first; j < Math.min(tokens.size(), first + LONGEST); j++) {
            var token = tokens.get(j);
            if (j > first && token.isAny(":：")) {
                return colon(Tokens.words(tokens.subList(first, j)), token.end());
            }
            int rest = -1;
            int end = j;
            if (endsBold(apart, tokens, j)) {
                rest = token.end();
                end = j + 1;
            } else if (j > first && token.isAny("–—-")) {
                rest = token.end();
            } else if (j > first && token.isAny("\"“„«「『")) {
                rest = token.start();
            }
            if (rest >= 0) {
                var words = Tokens.words(tokens.subList(first, end));
                if (vocabulary.is(ChoiceTerm.LABEL, words)) {
                    return new Label(words, rest, true, false);
                }
            }
        }
        return null;
    }

    private Label colon(List<Token> words, int rest) {
        boolean rejects = !words.isEmpty()
                && (vocabulary.is(ChoiceTerm.MARK_NO, words)
                        || vocabulary.is(ChoiceTerm.REJECT, words)
                        || vocabulary.is(ChoiceTerm.REJECTED, words));
        return new Label(words, rest, vocabulary.is(ChoiceTerm.LABEL, words), rejects);
    }

    private static boolean endsBold(List<Passage.Apart> apartFrom, List<Token> tokens, int last) {
        int next = last + 1 < tokens.size() ? tokens.get(last + 1).start() : Integer.MAX_VALUE;
        for (var apart : apartFrom) {
            if (apart.format() == Format.STRONG
                    && apart.end() >= tokens.get(last).end()
                    && apart.end() <= next) {
                return true;
            }
        }
        return false;
    }
}
