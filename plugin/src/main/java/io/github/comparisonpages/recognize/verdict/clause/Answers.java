package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.text.Sentences.Sentence;
import java.util.List;

/** Understands a sentence by the question before it: "On a tight budget? Tea.", "Would we choose tea again? Absolutely." */
final class Answers {

    private static final int ASKS_WITHIN = 3;
    private static final int LONGEST_VERB = 4;

    private final ChoiceVocabulary vocabulary;

    Answers(ChoiceVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a sentence says as an answer to the one before it; the reading itself where that is no question. */
    Reading read(Reading question, Reading answer) {
        if (!question.isQuestion()) {
            return answer;
        }
        if (isCase(question.tokens())) {
            bind(question, answer);
        } else if (vocabulary.is(ChoiceTerm.ASSENT, Tokens.words(answer.tokens()))) {
            return assented(question, answer);
        }
        return answer;
    }

    /** A name or an advice behind a question that asks for a case is the choice in that case. */
    private static void bind(Reading question, Reading answer) {
        for (Saying saying : answer.said()) {
            boolean advises = saying.bare || saying.clause.starts || saying.clause.compares;
            if (saying.chooses() && advises && saying.when.isEmpty()) {
                saying.when = question.excerpt().text();
            }
        }
    }

    /** "Would we choose X again?", and a yes: X is chosen. */
    private Reading assented(Reading question, Reading answer) {
        var tokens = question.tokens();
        int option = onlyOption(tokens);
        if (option < 0 || !vocabulary.has(ChoiceTerm.WE, tokens) || !isObject(tokens, option)) {
            return answer;
        }
        var clause = new Clause(Clause.Mode.CHOOSE, 0);
        var chosen = new Saying(tokens.get(option).index(), Saying.Kind.CHOSEN, Saying.Via.NAME, clause, option);
        var both = new Sentence(
                tokens,
                answer.sentence().mark(),
                question.sentence().start(),
                answer.sentence().end());
        return new Reading(answer.unit(), answer.passage(), both, List.of(chosen), List.of());
    }

    /** Where the only option of a sentence is named first; -1 where it names none, or several. */
    private static int onlyOption(List<Token> tokens) {
        int only = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isOption()) {
                if (only >= 0 && tokens.get(i).index() != tokens.get(only).index()) {
                    return -1;
                }
                only = only < 0 ? i : only;
            }
        }
        return only;
    }

    /** Whether a verb that chooses stands right before a place, or behind it: "würden wir X wieder nehmen". */
    private boolean isObject(List<Token> tokens, int option) {
        if (vocabulary.has(ChoiceTerm.CHOOSE, tokens.subList(option + 1, tokens.size()))) {
            return true;
        }
        for (int i = Math.max(0, option - LONGEST_VERB); i < option; i++) {
            if (i + vocabulary.at(ChoiceTerm.CHOOSE, tokens, i) == option) {
                return true;
            }
        }
        return false;
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
}
