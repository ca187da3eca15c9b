package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.clause.Reading;
import io.github.comparisonpages.recognize.verdict.clause.Saying;
import io.github.comparisonpages.recognize.verdict.evidence.Choice;
import io.github.comparisonpages.recognize.verdict.evidence.Evidence;
import io.github.comparisonpages.recognize.verdict.evidence.FirmSaying;
import io.github.comparisonpages.recognize.verdict.evidence.Outcome;
import io.github.comparisonpages.recognize.verdict.evidence.Outcome.State;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.text.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs the sentences of a section: the first that chooses counts, unless a later one takes it back. */
final class SentenceEvidence {

    private final PageContext page;
    private final ChoiceVocabulary vocabulary;
    private List<Evidence> results;
    private final boolean strong;
    private final Part section;
    private final List<FirmSaying> firm = new ArrayList<>();

    SentenceEvidence(PageContext page, Part section, List<Evidence> results, boolean strong) {
        this.page = page;
        this.section = section;
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
        new NearestOption(page).tellSlips(results);
        var first = results.isEmpty() ? null : results.get(0).reading();
        if (first != null && isOpen(first) && !isDecided()) {
            return Outcome.nothing(State.OPEN, first.excerpt());
        }
        var revocation = Revocation.in(results, vocabulary);
        boolean undone = addAll(revocation);
        if (revocation != null && undone) {
            if (firm.isEmpty()) {
                return Outcome.nothing(State.UNCLEAR, revocation.excerpt());
            }
            results = results.subList(revocation.evidence(), results.size());
        }
        dropBesideConditions();
        dropForCases();
        var open = open();
        if (open != null && !isPlain()) {
            return open;
        }
        if (!firm.isEmpty()) {
            var scopes = scopes();
            var doubt = scopes == null ? doubt() : null;
            return scopes != null
                    ? scopes
                    : doubt != null ? doubt : new LeadingChoice(page, results, firm, strong).outcome();
        }
        if (!page.findings().conditional().isEmpty()) {
            return conditional();
        }
        var told = strong ? new ToldInWords(page, results).outcome() : null;
        return told == null ? silent() : told;
    }

    /** The sentence that says that nothing is decided; else, where the heading promises an answer, the first that names an option. */
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
            boolean any = (strong || isFinal()) && reading.tokens().stream().anyMatch(Token::isOption);
            names = names == null && any ? reading : names;
        }
        return names == null ? null : Outcome.nothing(State.SILENT, names.excerpt());
    }

    /** Whether the heading promises an answer: "Verdict", and not "Summary". */
    private boolean isFinal() {
        return vocabulary.is(ChoiceTerm.FINAL, section.titleWords());
    }

    /** Adds all choices but those that are taken back; returns whether there is one. */
    private boolean addAll(@Nullable Revocation revocation) {
        boolean undone = false;
        for (int k = 0; k < results.size(); k++) {
            var evidence = results.get(k);
            for (Saying saying : evidence.said()) {
                if (!saying.chooses()
                        || page.isOnlyTold(saying, evidence.excerpt().text())) {
                    continue;
                }
                if (revocation != null && revocation.undoes(k, saying)) {
                    undone = true;
                } else {
                    add(new FirmSaying(saying, evidence));
                }
            }
        }
        return undone;
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

    /** The label that stands before "to be decided". */
    private @Nullable Outcome open() {
        for (Evidence evidence : results) {
            if (evidence.state() == Evidence.State.OPEN) {
                return Outcome.nothing(State.OPEN, evidence.excerpt());
            }
        }
        return null;
    }

    /** Whether a sentence tells of a decision made. */
    private boolean isPlain() {
        for (FirmSaying said : firm) {
            if (vocabulary.contains(ChoiceTerm.PLAIN, said.saying().cue)) {
                return true;
            }
        }
        return false;
    }

    /** "When budget is no issue, use X. On a tight budget, use Y": what is for a case beside conditions is under one itself. */
    private void dropBesideConditions() {
        boolean beside = !firm.isEmpty();
        for (FirmSaying said : firm) {
            beside &= (said.saying().clause.scoped || !said.saying().purpose.isEmpty())
                    && !page.findings().conditional().containsKey(said.option());
        }
        if (beside && !page.findings().conditional().isEmpty()) {
            for (FirmSaying said : firm) {
                String purpose = said.saying().purpose;
                page.findings()
                        .condition(said.under(
                                purpose.isEmpty() ? said.evidence().excerpt().text() : purpose));
            }
            firm.clear();
        }
    }

    /** "Small companies: take X. Large groups do well with Y", and the same under headings: each is chosen for its case. */
    private void dropForCases() {
        var cases = new Cases(vocabulary, results);
        var all = List.copyOf(firm);
        for (FirmSaying said : all) {
            String heading = Cases.heading(said, all, section);
            String when = heading == null ? cases.of(said) : heading;
            if (when != null) {
                page.findings().condition(said.under(when));
                firm.remove(said);
            }
        }
    }

    /** A decision that is still to be made, of which only others say something. */
    private @Nullable Outcome doubt() {
        boolean told = false;
        for (FirmSaying said : firm) {
            if (said.saying().clause.chooser == null) {
                return null;
            }
            told |= vocabulary.contains(ChoiceTerm.PLAIN, said.saying().cue);
        }
        for (Evidence evidence : results) {
            var reading = evidence.reading();
            if (reading != null
                    && vocabulary.has(ChoiceTerm.UNDECIDED, reading.tokens())
                    && (!told || vocabulary.has(ChoiceTerm.WE, reading.tokens()))) {
                return Outcome.nothing(State.OPEN, reading.excerpt());
            }
        }
        return null;
    }

    /** Whether a sentence says nothing but "deferred". */
    private boolean isOpen(Reading reading) {
        var words = Tokens.words(reading.tokens());
        return vocabulary.is(ChoiceTerm.NONE, words) || vocabulary.is(ChoiceTerm.UNDECIDED, words);
    }

    /** Whether who writes has decided: "we chose", and not only a task such as "pick a date". */
    private boolean isDecided() {
        for (Evidence evidence : results) {
            for (Saying saying : evidence.said()) {
                if (saying.chooses() && !saying.clause.starts && vocabulary.contains(ChoiceTerm.PLAIN, saying.cue)) {
                    return true;
                }
            }
        }
        return false;
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
}
