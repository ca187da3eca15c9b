package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.Outcome.State;
import io.github.comparisonpages.recognize.verdict.clause.Reading;
import io.github.comparisonpages.recognize.verdict.clause.Saying;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.text.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs the sentences of a section: the first that chooses counts, unless a later one takes it back. */
final class SentenceEvidence {

    private static final int TURNS_WITHIN = 5;

    private final PageContext page;
    private final ChoiceVocabulary vocabulary;
    private final List<Evidence> results;
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
        var first = results.isEmpty() ? null : results.get(0).reading();
        if (first != null && isOpen(first) && !isDecided()) {
            return Outcome.nothing(State.OPEN, first.excerpt());
        }
        for (Evidence evidence : results) {
            for (Saying saying : evidence.said()) {
                if (saying.chooses()
                        && !page.isOnlyTold(saying, evidence.excerpt().text())) {
                    add(new FirmSaying(saying, evidence));
                }
            }
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
            return scopes != null ? scopes : doubt != null ? doubt : chosen();
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

    /** A decision that is still to be made, of which only others say something, or one that was taken back. */
    private @Nullable Outcome doubt() {
        boolean ours = false;
        boolean told = false;
        for (FirmSaying said : firm) {
            ours |= said.saying().clause.chooser == null;
            told |= vocabulary.contains(ChoiceTerm.PLAIN, said.saying().cue);
        }
        var last = firm.get(firm.size() - 1);
        int from = results.indexOf(last.evidence());
        for (int k = 0; k < results.size(); k++) {
            var reading = results.get(k).reading();
            if (reading == null) {
                continue;
            }
            boolean we = !told || vocabulary.has(ChoiceTerm.WE, reading.tokens());
            if (!ours && we && vocabulary.has(ChoiceTerm.UNDECIDED, reading.tokens())) {
                return Outcome.nothing(State.OPEN, reading.excerpt());
            }
            int said = k == from ? last.saying().at : 0;
            var behind = reading.tokens().subList(said, reading.tokens().size());
            if (k >= from && vocabulary.has(ChoiceTerm.REVOKED, behind)) {
                return Outcome.nothing(State.UNCLEAR, reading.excerpt());
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
        if (bareOfList.size() > 1 && ranks || isTakenBack(options, lead) || !strong && isOneOfCases(lead)) {
            return Outcome.nothing(State.UNCLEAR, lead.evidence().excerpt());
        }
        return Outcome.chosen(choices);
    }

    /** "For whom", with a heading for each case and a name below it. */
    private boolean isOneOfCases(FirmSaying lead) {
        var part = lead.evidence().unit().part();
        for (FirmSaying said : firm) {
            var other = said.evidence().unit().part();
            if (lead.saying().cue.isEmpty()
                    && said.saying().cue.isEmpty()
                    && said.option() != lead.option()
                    && other != part
                    && other.parent() == part.parent()) {
                return true;
            }
        }
        return false;
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
            if (reading != null
                    && (vocabulary.hasEarly(ChoiceTerm.TURN, reading.tokens(), TURNS_WITHIN)
                            || vocabulary.has(ChoiceTerm.REVOKED, reading.tokens()))) {
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
        if (lead.saying().via == Saying.Via.OTHER_WORDS && page.findings().isRejected(lead.option())) {
            return true;
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
}
