package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.clause.Saying;
import io.github.comparisonpages.recognize.verdict.evidence.Choice;
import io.github.comparisonpages.recognize.verdict.evidence.Evidence;
import io.github.comparisonpages.recognize.verdict.evidence.FirmSaying;
import io.github.comparisonpages.recognize.verdict.evidence.Outcome;
import io.github.comparisonpages.recognize.verdict.evidence.Outcome.State;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which of the choices of a section's sentences is the one that counts. */
final class LeadingChoice {

    private static final int TURNS_WITHIN = 5;

    private final PageContext page;
    private final ChoiceVocabulary vocabulary;
    private final List<Evidence> results;
    private final List<FirmSaying> firm;
    private final boolean strong;

    /**
     * @param firm the choices without a condition, in the order of the source; at least one
     * @param strong whether the section's heading decides
     */
    LeadingChoice(PageContext page, List<Evidence> results, List<FirmSaying> firm, boolean strong) {
        this.page = page;
        this.vocabulary = page.vocabulary();
        this.results = results;
        this.firm = firm;
        this.strong = strong;
    }

    /** What is chosen; nothing where it is not clear. */
    Outcome outcome() {
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
        if (bareOfList.size() > 1 && ranks
                || isTakenBack(options, lead)
                || !strong && isOneOfCases(lead)
                || isOneOfGlosses(lead)) {
            return Outcome.nothing(State.UNCLEAR, lead.evidence().excerpt());
        }
        return Outcome.chosen(choices);
    }

    /** "For whom", with a heading for each case and a name below it, be it one of the options or not. */
    private boolean isOneOfCases(FirmSaying lead) {
        var part = lead.evidence().unit().part();
        if (lead.saying().bare && startsBold(part)) {
            for (Evidence evidence : results) {
                var other = evidence.unit().part();
                if (other != part && other.parent() == part.parent() && startsBold(other)) {
                    return true;
                }
            }
        }
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

    /** "Kafka – events", and in a line or paragraph beside it "SQS – jobs". */
    private boolean isOneOfGlosses(FirmSaying lead) {
        for (FirmSaying said : firm) {
            var unit = said.evidence().unit();
            if (said.option() != lead.option()
                    && said.evidence() != lead.evidence()
                    && unit.part() == lead.evidence().unit().part()
                    && isGlossed(lead)
                    && isGlossed(said)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name starts its paragraph, and a dash stands behind it. */
    private static boolean isGlossed(FirmSaying said) {
        var reading = said.evidence().reading();
        int behind = said.saying().at + 1;
        return said.saying().bare
                && !said.evidence().unit().isItem()
                && reading != null
                && behind == 1
                && behind < reading.tokens().size()
                && reading.tokens().get(behind).isAny("–—-");
    }

    /** Whether the first paragraph of a section is bold as a whole. */
    private static boolean startsBold(Part part) {
        if (part.units().isEmpty()) {
            return false;
        }
        var passage = part.units().get(0).passage();
        for (Passage.Apart apart : passage.apartFrom(0, 0)) {
            if (apart.format() == Passage.Format.STRONG
                    && apart.end() == passage.text().length()) {
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
                    && (vocabulary.contains(ChoiceTerm.PLAIN, said.saying().cue) || isEarlier(lead, said))) {
                later = said;
            }
        }
        if (later != null
                && !lead.saying().now
                && later.evidence() != lead.evidence()
                && (turns(lead, later) || isEarlier(lead, later))) {
            lead = later;
        }
        if (lead.saying().clause.better) {
            lead = decided(lead);
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

    /** "X is the better tool. Still, we use Y": what only compares yields to a choice. */
    private FirmSaying decided(FirmSaying lead) {
        for (FirmSaying said : firm) {
            if (said.option() != lead.option()
                    && said.isNamed()
                    && said.evidence() != lead.evidence()
                    && !said.saying().clause.compares
                    && said.saying().purpose.isEmpty()) {
                return said;
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

    /** "Last year we chose X. Now we move to Y", "until June we stay on X. After that we move to Y". */
    private boolean isEarlier(FirmSaying lead, FirmSaying later) {
        var before = lead.evidence().reading();
        var behind = later.evidence().reading();
        if (before == null || behind == null) {
            return false;
        }
        return vocabulary.has(ChoiceTerm.EARLIER, before.tokens())
                        && !vocabulary.has(ChoiceTerm.EARLIER, behind.tokens())
                || vocabulary.has(ChoiceTerm.UNTIL, before.tokens())
                        && vocabulary.hasEarly(ChoiceTerm.THEN, behind.tokens(), TURNS_WITHIN);
    }
}
