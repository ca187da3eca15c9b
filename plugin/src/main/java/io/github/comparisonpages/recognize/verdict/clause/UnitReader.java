package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.name.OptionMask;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.text.Sentences;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.ArrayList;
import java.util.List;

/** Reads a paragraph, item or heading sentence by sentence. */
public final class UnitReader {

    private static final int ASKS_WITHIN = 3;

    private final ChoiceVocabulary vocabulary;
    private final OptionMask mask;
    private final SentenceReader sentences;

    public UnitReader(ChoiceVocabulary vocabulary, OptionResolver resolver) {
        this.vocabulary = vocabulary;
        this.mask = new OptionMask(vocabulary, resolver);
        this.sentences = new SentenceReader(vocabulary, resolver);
    }

    /** Its tokens from character {@code from} on, with options in the place of their names. */
    public List<Token> masked(Unit unit, int from) {
        var tokens = unit.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < from) {
            first++;
        }
        return mask.mask(tokens.subList(first, tokens.size()), unit.text(), unit.at());
    }

    /** Whether it names an option. */
    public boolean names(Unit unit) {
        for (Token token : masked(unit, 0)) {
            if (token.isOption()) {
                return true;
            }
        }
        return false;
    }

    /** What its sentences say, from character {@code from} on. */
    public List<Reading> read(Unit unit, int from, How how) {
        var readings = new ArrayList<Reading>();
        var tokens = FormerLatter.named(masked(unit, from), vocabulary);
        for (Sentences.Sentence sentence : Sentences.of(tokens, unit.text(), vocabulary)) {
            var of = readings.isEmpty() ? how : how.behindTheFirst();
            var reading = sentences.read(sentence, unit, unit.passage(), of);
            if (!readings.isEmpty()) {
                answer(readings.get(readings.size() - 1), reading);
            }
            readings.add(reading);
        }
        return readings;
    }

    /** "On a tight budget? Teams.": a name or an advice behind a question that asks for a case is the choice in that case. */
    private void answer(Reading question, Reading reading) {
        if (!question.isQuestion() || !isCase(question.tokens())) {
            return;
        }
        for (Saying saying : reading.said()) {
            if (saying.chooses() && (saying.bare || saying.clause.starts) && saying.when.isEmpty()) {
                saying.when = question.excerpt().text();
            }
        }
    }

    private boolean isCase(List<Token> question) {
        for (Token token : question) {
            if (token.isOption()) {
                return false;
            }
        }
        return !vocabulary.hasEarly(ChoiceTerm.ASKS, question, ASKS_WITHIN)
                && !vocabulary.has(ChoiceTerm.FILLER, question)
                && !vocabulary.has(ChoiceTerm.LABEL, question)
                && !vocabulary.has(ChoiceTerm.STRONG, question);
    }

    public List<Reading> read(Unit unit, How how) {
        return read(unit, 0, how);
    }
}
