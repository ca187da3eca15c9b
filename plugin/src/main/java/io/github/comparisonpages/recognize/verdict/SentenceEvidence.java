package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.Outcome.State;
import io.github.comparisonpages.recognize.verdict.Paraphrase.Bar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs the sentences of a section: the first that chooses counts, unless a later one takes it back. */
final class SentenceEvidence {

    private static final Bar TOLD = new Bar(0.66, 0.35, 0);
    private static final int READ_OF_A_SENTENCE = 40;
    private static final int START_OF_A_SENTENCE = 12;
    private static final int TURNS_WITHIN = 5;
    private static final int LONG_NAME = 3;

    private final PageContext page;
    private final ChoiceVocabulary vocabulary;
    private final List<Evidence> results;
    private final boolean strong;
    private final List<FirmSaying> firm = new ArrayList<>();

    SentenceEvidence(PageContext page, List<Evidence> results, boolean strong) {
        this.page = page;
        this.vocabulary = page.vocabulary();
        this.results = results;
        this.strong = strong;
    }

    @Nullable
    Outcome outcome() {
        for (Evidence evidence : results) {
            if (evidence.state() == Evidence.State.UNRESOLVED) {
                // Later sentences must not fill in what a label leaves unclear.
                return Outcome.nothing(State.UNCLEAR, evidence.excerpt());
            }
        }
        for (Evidence evidence : results) {
            for (Saying saying : evidence.said()) {
                if (saying.chooses()) {
                    add(new FirmSaying(saying, evidence));
                }
            }
        }
        if (!firm.isEmpty()) {
            var scopes = scopes();
            return scopes != null ? scopes : chosen();
        }
        for (Evidence evidence : results) {
            if (evidence.state() == Evidence.State.OPEN) {
                return Outcome.nothing(State.OPEN, evidence.excerpt());
            }
        }
        if (!page.findings().conditional().isEmpty()) {
            return conditional();
        }
        var negative = strong ? negative() : null;
        var told = negative == null && strong ? told() : negative;
        return told == null ? silent() : told;
    }

    /** The sentence that says that nothing is decided; else, where one has to decide, the first that names an option. */
    private @Nullable Outcome silent() {
        Reading names = null;
        for (Evidence evidence : results) {
            var reading = evidence.reading();
            if (reading == null) {
                continue;
            }
            if (vocabulary.has(ChoiceTerm.UNDECIDED, reading.tokens())) {
                return Outcome.nothing(State.SILENT, reading.excerpt());
            }
            boolean any = strong && reading.tokens().stream().anyMatch(Token::isOption);
            names = names == null && any ? reading : names;
        }
        return names == null ? null : Outcome.nothing(State.SILENT, names.excerpt());
    }

    private void add(FirmSaying said) {
        if (!said.saying().when.isEmpty()) {
            page.findings().condition(said.under(said.saying().when));
            return;
        }
        firm.add(said);
        if (!said.saying().scope.isEmpty()) {
            page.findings().condition(said.under(said.saying().scope));
        }
    }

    private Outcome conditional() {
        for (Evidence evidence : results) {
            if (!evidence.said().isEmpty()) {
                return Outcome.nothing(State.CONDITIONAL, evidence.excerpt());
            }
        }
        var first = page.findings().conditional().values().iterator().next();
        return Outcome.nothing(State.CONDITIONAL, first.excerpt());
    }

    /** Several sentences, each with a purpose of its own: each is chosen for it. */
    private @Nullable Outcome scopes() {
        var bound = firm.stream().filter(f -> !f.saying().purpose.isEmpty()).toList();
        if (bound.stream().map(FirmSaying::option).distinct().count() < 2
                || bound.get(0).option() != firm.get(0).option()) {
            return null;
        }
        var place = bound.get(0).evidence().unit();
        var choices = new ArrayList<Choice>();
        var seen = new LinkedHashSet<Integer>();
        for (FirmSaying said : bound) {
            if (said.evidence().unit() != place && said.evidence().unit().part() != place.part()) {
                return null;
            }
            if (seen.add(said.option())) {
                choices.add(said.choice());
            }
        }
        for (int option : seen) {
            bound.stream()
                    .filter(f -> f.option() == option)
                    .findFirst()
                    .ifPresent(f -> page.findings().condition(f.under(f.saying().purpose)));
        }
        return Outcome.chosen(choices);
    }

    private Outcome chosen() {
        var lead = lead();
        var list = lead.evidence().unit().isItem() ? lead.evidence().unit().list() : null;
        var choices = new ArrayList<Choice>();
        var options = new LinkedHashSet<Integer>();
        var bareOfList = new LinkedHashSet<Integer>();
        for (FirmSaying said : firm) {
            boolean same = said.evidence().isWith(lead.evidence()) && said.saying().now == lead.saying().now;
            boolean inList = said.evidence().unit().isIn(list);
            if (inList && said.saying().bare) {
                bareOfList.add(said.option());
            }
            if ((same || inList) && options.add(said.option())) {
                choices.add(said.choice());
            }
        }
        boolean ranks = !strong
                || list != null && list.ordered()
                || options.size() == page.resolver().options().size();
        if (bareOfList.size() > 1 && ranks || isTakenBack(options, lead)) {
            return Outcome.nothing(State.UNCLEAR, lead.evidence().excerpt());
        }
        return Outcome.chosen(choices);
    }

    /** The first, or a later one that comes behind "however, in the end", or that is no longer of today only. */
    private FirmSaying lead() {
        var lead = firm.get(0);
        FirmSaying later = null;
        for (FirmSaying said : firm) {
            if (said.option() != lead.option()
                    && said.isNamed()
                    && said.saying().purpose.isEmpty()
                    && vocabulary.contains(ChoiceTerm.PLAIN, said.saying().cue)) {
                later = said;
            }
        }
        if (later != null && !lead.saying().now && later.evidence() != lead.evidence() && turns(lead, later)) {
            lead = later;
        }
        if (lead.saying().now) {
            for (FirmSaying said : firm) {
                if (!said.saying().now && said.option() != lead.option()) {
                    return firstFirm();
                }
            }
        }
        return lead;
    }

    private FirmSaying firstFirm() {
        for (FirmSaying said : firm) {
            if (!said.saying().now) {
                return said;
            }
        }
        return firm.get(0);
    }

    private boolean turns(FirmSaying lead, FirmSaying later) {
        int from = results.indexOf(lead.evidence()) + 1;
        int to = results.indexOf(later.evidence()) + 1;
        for (Evidence evidence : results.subList(Math.min(from, to), to)) {
            var reading = evidence.reading();
            if (reading != null && vocabulary.hasEarly(ChoiceTerm.TURN, reading.tokens(), TURNS_WITHIN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another sentence rejects what this one chooses only in other words. */
    private boolean isTakenBack(Set<Integer> options, FirmSaying lead) {
        if (lead.saying().via == Saying.Via.NAME) {
            return false;
        }
        for (Evidence evidence : results) {
            for (Saying saying : evidence.said()) {
                if (evidence != lead.evidence()
                        && saying.rejects()
                        && saying.via != Saying.Via.SHORT_NAME
                        && options.contains(saying.option)
                        && page.findings().isRejected(saying.option)) {
                    return true;
                }
            }
        }
        return false;
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
                && !vocabulary.hasEarly(ChoiceTerm.NEG, words, START_OF_A_SENTENCE)
                && !vocabulary.hasEarly(ChoiceTerm.OPEN, words, START_OF_A_SENTENCE);
        return says ? Outcome.told(new Choice(meant, first.excerpt(), Route.OTHER_WORDS)) : null;
    }
}
