package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.model.Unclear;
import io.github.comparisonpages.recognize.verdict.Decision.Unresolved;
import io.github.comparisonpages.recognize.verdict.evidence.Choice;
import io.github.comparisonpages.recognize.verdict.evidence.Outcome;
import io.github.comparisonpages.recognize.verdict.evidence.Outcome.State;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.SectionKinds.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes the ways to a decision in the order of their weight; the first that speaks wins: sections that decide, marks at the options,
 * sections that conclude, labels elsewhere, sentences elsewhere. Where a mark and a conclusion disagree, nothing is chosen.
 */
final class Routes {

    private final PageContext page;

    /** The sections that may decide, in the order of the source. */
    private final Map<Part, Kind> deciding = new LinkedHashMap<>();

    private final SectionReader sections;

    Routes(PageContext page) {
        this.page = page;
        findDeciding();
        this.sections = new SectionReader(page, deciding.keySet());
    }

    /** Sections inside of an option's do not decide, but for the only one that fell below the last by a slip of levels. */
    private void findDeciding() {
        var strongInOptions = new ArrayList<Part>();
        for (Part part : page.parts()) {
            var kind = part.isPage() ? Kind.OTHER : page.kinds().of(part);
            if (kind.strong()
                    && !kind.answers()
                    && part.isBelow(page.optionParts().keySet())) {
                strongInOptions.add(part);
            }
        }
        for (Part part : page.parts()) {
            var kind = part.isPage() ? Kind.OTHER : page.kinds().of(part);
            boolean own = page.isOption(part) && !kind.answers();
            boolean inOption = part.isBelow(page.optionParts().keySet());
            boolean slipped = kind.strong() && !kind.answers() && strongInOptions.size() == 1;
            if (kind.decides() && !own && (!inOption || slipped)) {
                deciding.put(part, kind);
            }
        }
    }

    Decision decide() {
        new RejectedParts(page).find();
        var strong = outcomes(true);
        if (areCases(strong)) {
            return nothing(null);
        }
        var chosen = strong.values().stream().filter(Outcome::chooses).toList();
        if (!chosen.isEmpty()) {
            return chosen(ofStrong(chosen));
        }
        var marked = new ChoiceMarks(page).find();
        if (!marked.isEmpty()) {
            return marked(marked);
        }
        for (Outcome outcome : strong.values()) {
            if (outcome.speaks()) {
                return nothing(outcome);
            }
        }
        return concluded(List.copyOf(strong.values()));
    }

    /** Whether sections decide for a case each; that is kept then. */
    private boolean areCases(Map<Part, Outcome> outcomes) {
        var cases = SiblingCases.of(outcomes, page);
        cases.forEach(page.findings()::condition);
        return !cases.isEmpty();
    }

    private Map<Part, Outcome> outcomes(boolean strong) {
        var outcomes = new LinkedHashMap<Part, Outcome>();
        for (var entry : deciding.entrySet()) {
            if (entry.getValue().strong() == strong) {
                var outcome = sections.read(entry.getKey(), entry.getValue());
                if (outcome != null) {
                    outcomes.put(entry.getKey(), outcome);
                }
            }
        }
        return outcomes;
    }

    /** Several questions add up; what is only told in other words counts where nothing else does. */
    private static List<Choice> ofStrong(List<Outcome> outcomes) {
        var choices = new ArrayList<Choice>();
        for (Outcome outcome : outcomes) {
            if (outcome.state() == State.CHOSEN) {
                choices.addAll(outcome.choices());
            }
        }
        return choices.isEmpty() ? outcomes.get(0).choices() : choices;
    }

    private Decision marked(List<Choice> marked) {
        Outcome conclusion = null;
        for (Outcome outcome : outcomes(false).values()) {
            conclusion = conclusion == null && outcome.chooses() ? outcome : conclusion;
        }
        if (conclusion != null) {
            var options = new HashSet<Integer>();
            conclusion.choices().forEach(c -> options.add(c.option()));
            if (marked.stream().noneMatch(c -> options.contains(c.option()))) {
                return nothing(Outcome.nothing(State.UNCLEAR, conclusion.nearest()));
            }
        }
        return chosen(marked);
    }

    private Decision concluded(List<Outcome> silent) {
        Outcome nearest = silent.isEmpty() ? null : silent.get(0);
        var concluding = outcomes(false);
        if (areCases(concluding)) {
            return nothing(null);
        }
        for (Outcome outcome : concluding.values()) {
            if (outcome.chooses()) {
                return chosen(outcome.choices());
            }
            boolean nearer = nearest == null || !nearest.speaks() && outcome.speaks();
            nearest = nearer ? outcome : nearest;
        }
        if (nearest != null && nearest.speaks()) {
            return nothing(nearest);
        }
        var elsewhere = new Elsewhere(page);
        var labelled = elsewhere.labelled();
        if (!labelled.isEmpty()) {
            return chosen(labelled);
        }
        var told = elsewhere.told();
        Set<Integer> options = new HashSet<>();
        told.forEach(c -> options.add(c.option()));
        if (options.size() == 1) {
            return chosen(told.subList(0, 1));
        }
        return nothing(
                told.isEmpty()
                        ? nearest
                        : Outcome.nothing(State.UNCLEAR, told.get(0).excerpt()));
    }

    private Decision chosen(List<Choice> choices) {
        var said = new ArrayList<Said>();
        var options = new HashSet<Integer>();
        var unresolved = new ArrayList<>(unresolved());
        var nearest = new NearestOption(page);
        for (Choice choice : choices) {
            if (options.add(choice.option())) {
                var slip = nearest.slip(choice);
                if (slip != null) {
                    unresolved.add(slip);
                }
                var condition = page.findings().conditional().get(choice.option());
                boolean bound = condition != null && condition.excerpt().equals(choice.excerpt());
                said.add(Said.of(bound ? choice.under(condition.when()) : choice, Said.Mode.CHOSEN));
            }
        }
        return new Decision(withOthers(said, options), null, unresolved);
    }

    private Decision nothing(@Nullable Outcome nearest) {
        Unclear unclear = null;
        if (nearest != null) {
            var excerpt = nearest.nearest();
            boolean open = nearest.state() == State.OPEN
                    || page.vocabulary().has(ChoiceTerm.UNDECIDED, Tokens.of(excerpt.text()));
            unclear = new Unclear(excerpt.inlines(), open, excerpt.span());
        }
        return new Decision(withOthers(new ArrayList<>(), Set.of()), unclear, unresolved());
    }

    private List<Said> withOthers(List<Said> said, Set<Integer> chosen) {
        for (Choice choice : page.findings().conditional().values()) {
            if (!chosen.contains(choice.option())) {
                said.add(Said.of(choice, Said.Mode.CHOSEN_IF));
            }
        }
        for (Choice choice : page.findings().rejected().values()) {
            if (!chosen.contains(choice.option())) {
                said.add(Said.of(choice, Said.Mode.REJECTED));
            }
        }
        return said;
    }

    private List<Unresolved> unresolved() {
        return page.findings().unresolved().stream()
                .map(new NearestOption(page)::of)
                .toList();
    }
}
