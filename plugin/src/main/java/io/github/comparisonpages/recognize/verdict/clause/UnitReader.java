package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.name.OptionMask;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.text.Sentences;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reads a paragraph, item or heading sentence by sentence. Meant for one page. */
public final class UnitReader {

    private final ChoiceVocabulary vocabulary;
    private final OptionMask mask;
    private final SentenceReader sentences;
    private final Answers answers;

    /** What was read from its start: several look at the same text. */
    private final Map<Unit, List<Token>> whole = new IdentityHashMap<>();

    public UnitReader(ChoiceVocabulary vocabulary, OptionResolver resolver) {
        this.vocabulary = vocabulary;
        this.mask = new OptionMask(vocabulary, resolver);
        this.sentences = new SentenceReader(vocabulary, resolver);
        this.answers = new Answers(vocabulary);
    }

    /** Its tokens from character {@code from} on, with options in the place of their names. */
    public List<Token> masked(Unit unit, int from) {
        if (from > 0) {
            return mask(unit, from);
        }
        var known = whole.get(unit);
        if (known == null) {
            known = mask(unit, 0);
            whole.put(unit, known);
        }
        return known;
    }

    private List<Token> mask(Unit unit, int from) {
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
                reading = answers.read(readings.get(readings.size() - 1), reading);
            }
            readings.add(reading);
        }
        return readings;
    }

    public List<Reading> read(Unit unit, How how) {
        return read(unit, 0, how);
    }
}
