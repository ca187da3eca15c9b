package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.clause.Clause;
import io.github.comparisonpages.recognize.verdict.clause.Reading;
import io.github.comparisonpages.recognize.verdict.clause.Saying;
import io.github.comparisonpages.recognize.verdict.evidence.Choice;
import io.github.comparisonpages.recognize.verdict.evidence.Evidence;
import io.github.comparisonpages.recognize.verdict.evidence.Outcome;
import io.github.comparisonpages.recognize.verdict.evidence.Outcome.State;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.evidence.Route;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.name.Paraphrase.Bar;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the first sentence of a section that decides tells without words that choose: by what is not done, or in other words. */
final class ToldInWords {

    private static final Bar TOLD = new Bar(0.66, 0.35, 0);
    private static final int READ_OF_A_SENTENCE = 40;
    private static final int START_OF_A_SENTENCE = 12;
    private static final int LONG_NAME = 3;

    private final PageContext page;
    private final ChoiceVocabulary vocabulary;
    private final List<Evidence> results;

    ToldInWords(PageContext page, List<Evidence> results) {
        this.page = page;
        this.vocabulary = page.vocabulary();
        this.results = results;
    }

    /** What is told; null where nothing is. */
    @Nullable
    Outcome outcome() {
        var negative = negative();
        return negative == null ? told() : negative;
    }

    /** "We do not add X", where one option is not to add X. */
    private @Nullable Outcome negative() {
        var options = page.resolver().options();
        int only = OptionResolver.NOBODY;
        for (int i = 0; i < options.size(); i++) {
            var words = Tokens.words(options.get(i).name());
            if (vocabulary.hasEarly(ChoiceTerm.NEG, words, 3) || vocabulary.hasEarly(ChoiceTerm.DENIED, words, 3)) {
                if (only >= 0) {
                    return null;
                }
                only = i;
            }
        }
        var reading = firstSentence();
        if (only < 0 || options.size() < 2 || reading == null) {
            return null;
        }
        for (Clause clause : reading.clauses()) {
            if (clause.chooses() && clause.names()) {
                return null;
            }
        }
        for (Clause clause : reading.clauses()) {
            if (clause.rejects() && clause.denies) {
                int common = page.resolver().paraphrase().common(only, words(reading, clause));
                boolean enough = common >= 2
                        || common == 1 && page.resolver().paraphrase().size(only) <= 3;
                return enough ? Outcome.chosen(List.of(new Choice(only, reading.excerpt(), Route.OTHER_WORDS))) : null;
            }
        }
        return null;
    }

    private static List<Token> words(Reading reading, Clause clause) {
        var tokens = reading.tokens();
        if (clause.from >= clause.to) {
            return List.of();
        }
        int start = tokens.get(clause.from).start();
        int end = tokens.get(Math.min(clause.to, tokens.size()) - 1).end();
        return Tokens.words(reading.passage().text().substring(start, end));
    }

    private @Nullable Reading firstSentence() {
        for (Evidence evidence : results) {
            var reading = evidence.reading();
            if (reading != null && !reading.isQuestion()) {
                return reading;
            }
        }
        return null;
    }

    /** The first sentence of a section that decides begins with a long name, or tells an option in other words. */
    private @Nullable Outcome told() {
        var first = firstSentence();
        if (first == null) {
            return null;
        }
        if (first.says(Saying.Kind.OPEN) || first.says(Saying.Kind.REJECTED)) {
            return Outcome.nothing(State.UNCLEAR, first.excerpt());
        }
        var tokens = first.tokens();
        var options = new LinkedHashSet<Integer>();
        Token lead = null;
        for (Token token : tokens) {
            lead = lead == null && !token.isSign() ? token : lead;
            if (token.isOption()) {
                options.add(token.index());
            }
        }
        if (options.size() == 1
                && lead != null
                && lead.option() != null
                && lead.option().words() >= LONG_NAME
                && !page.isAlternative(lead.index())
                && !vocabulary.has(ChoiceTerm.OPEN, tokens)
                && !vocabulary.has(ChoiceTerm.NEG, tokens)) {
            return Outcome.told(new Choice(lead.index(), first.excerpt(), Route.OTHER_WORDS));
        }
        if (!options.isEmpty()) {
            return null;
        }
        var words = Tokens.words(tokens);
        int meant =
                page.resolver().paraphrase().near(words.subList(0, Math.min(READ_OF_A_SENTENCE, words.size())), TOLD);
        boolean says = meant >= 0
                && !page.isAlternative(meant)
                && !page.alternatives().sections().contains(meant)
                && !page.findings().isRejected(meant)
                && !vocabulary.hasEarly(ChoiceTerm.NEG, words, START_OF_A_SENTENCE)
                && !vocabulary.hasEarly(ChoiceTerm.OPEN, words, START_OF_A_SENTENCE);
        return says ? Outcome.told(new Choice(meant, first.excerpt(), Route.OTHER_WORDS)) : null;
    }
}
