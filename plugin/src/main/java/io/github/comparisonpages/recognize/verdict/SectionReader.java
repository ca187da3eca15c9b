package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.clause.How;
import io.github.comparisonpages.recognize.verdict.clause.Reading;
import io.github.comparisonpages.recognize.verdict.clause.Saying;
import io.github.comparisonpages.recognize.verdict.evidence.Choice;
import io.github.comparisonpages.recognize.verdict.evidence.Evidence;
import io.github.comparisonpages.recognize.verdict.evidence.FirmSaying;
import io.github.comparisonpages.recognize.verdict.evidence.Outcome;
import io.github.comparisonpages.recognize.verdict.evidence.Outcome.State;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.evidence.Route;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.SectionKinds.Kind;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one section that decides or concludes: its heading, the only option below it, its labels, its sentences. */
final class SectionReader {

    private static final List<ChoiceTerm> SAYS_NO =
            List.of(ChoiceTerm.NEG, ChoiceTerm.REJECT, ChoiceTerm.REJECTED, ChoiceTerm.OPEN);

    private final PageContext page;

    /** The sections that are read by themselves. */
    private final Set<Part> deciding;

    SectionReader(PageContext page, Set<Part> deciding) {
        this.page = page;
        this.deciding = deciding;
    }

    /** What a section says; null where it says nothing of a choice. */
    @Nullable
    Outcome read(Part part, Kind kind) {
        var heading = kind.answers() ? heading(part, kind.rest()) : null;
        heading = heading == null && kind.strong() ? onlyOption(part) : heading;
        if (heading != null) {
            return heading;
        }
        var units = new ArrayList<Unit>();
        collect(part, units);
        var evidence = new SectionEvidence(page, kind.strong(), units);
        var labelled = labels(evidence.labelled(), part);
        return labelled != null
                ? labelled
                : new SentenceEvidence(page, part, evidence.results(), kind.strong()).outcome();
    }

    /** "Decision Outcome: Kafka". */
    private @Nullable Outcome heading(Part part, int from) {
        String rest = part.title().text().substring(from);
        var unit = part.titleUnit();
        var excerpt = Excerpt.whole(part.title());
        var options = new ArrayList<Integer>();
        boolean says = false;
        int exact = page.resolver().exact(OptionResolver.trim(rest));
        if (exact >= 0) {
            options.add(exact);
        } else {
            for (Reading reading : page.reader().read(unit, from, How.LABELLED)) {
                for (Saying saying : reading.said()) {
                    says = true;
                    if (saying.rejects()) {
                        page.findings().reject(saying.option, excerpt, Route.HEADING);
                    } else if (saying.chooses() && saying.when.isEmpty() && !options.contains(saying.option)) {
                        options.add(saying.option);
                    }
                }
            }
        }
        if (options.isEmpty() && !says && !saysNo(Tokens.of(rest))) {
            int meant = page.resolver().inSentence(rest, part.at());
            if (meant >= 0) {
                options.add(meant);
            }
        }
        if (!options.isEmpty()) {
            return Outcome.chosen(options.stream()
                    .map(o -> new Choice(o, excerpt, Route.HEADING))
                    .toList());
        }
        if (!says && new NearestOption(page).isSlip(rest)) {
            page.findings().unresolved(new Excerpt(part.title(), from, excerpt.to()));
        }
        return says ? Outcome.nothing(State.UNCLEAR, excerpt) : null;
    }

    private boolean saysNo(List<Token> tokens) {
        for (ChoiceTerm term : SAYS_NO) {
            if (page.vocabulary().has(term, tokens)) {
                return true;
            }
        }
        return false;
    }

    /** The section of one option alone, below a heading that decides, or behind one that has nothing below it. */
    private @Nullable Outcome onlyOption(Part part) {
        var below = part.children().stream().filter(page::isOption).toList();
        if (below.size() == 1 && part.hasOnlyCode() && part.children().indexOf(below.get(0)) == 0) {
            return option(below.get(0));
        }
        var beside = part.next();
        boolean empty = part.units().isEmpty() && part.children().isEmpty();
        return empty
                        && beside != null
                        && page.isOption(beside)
                        && page.vocabulary().is(ChoiceTerm.LABEL, part.titleWords())
                ? option(beside)
                : null;
    }

    private Outcome option(Part part) {
        return Outcome.chosen(List.of(new Choice(page.optionOf(part), Excerpt.whole(part.title()), Route.HEADING)));
    }

    /** Its text and that of the sections below it: not those of options, not those that say something else. */
    private void collect(Part part, List<Unit> units) {
        units.addAll(part.units());
        for (Part child : part.children()) {
            if (!page.isOption(child)
                    && !deciding.contains(child)
                    && !page.kinds().isOther(child)) {
                collect(child, units);
            }
        }
    }

    private @Nullable Outcome labels(List<Evidence> labelled, Part part) {
        var all = new ArrayList<FirmSaying>();
        for (Evidence evidence : labelled) {
            for (Saying saying : evidence.said()) {
                if (saying.chooses()
                        && !page.isOnlyTold(saying, evidence.excerpt().text())) {
                    all.add(new FirmSaying(saying, evidence));
                }
            }
        }
        boolean cases = all.stream().allMatch(said -> page.hasOneQuestion(said.option()));
        var firm = new ArrayList<Choice>();
        for (FirmSaying said : all) {
            var saying = said.saying();
            boolean told = saying.via == Saying.Via.OTHER_WORDS;
            var choice = said.choice(told ? Route.OTHER_WORDS : Route.LABEL);
            String ownCase = cases ? Cases.of(said, all, part) : null;
            String when = saying.when.isEmpty() ? saying.scope : saying.when;
            if (ownCase != null) {
                page.findings().condition(choice.under(ownCase));
                continue;
            }
            if (!when.isEmpty()) {
                page.findings().condition(choice.under(when));
            }
            if (saying.when.isEmpty() || saying.cue.equals("label")) {
                firm.add(choice);
            }
        }
        if (!firm.isEmpty()) {
            return Outcome.chosen(firm);
        }
        return labelled.isEmpty()
                ? null
                : Outcome.nothing(State.CONDITIONAL, labelled.get(0).excerpt());
    }
}
