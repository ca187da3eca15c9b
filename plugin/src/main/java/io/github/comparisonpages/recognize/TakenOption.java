package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.recognize.option.FoundOption;
import io.github.comparisonpages.recognize.option.FoundOptions;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.verdict.Decision;
import io.github.comparisonpages.recognize.verdict.DecisionReader;
import io.github.comparisonpages.recognize.verdict.Said;
import io.github.comparisonpages.recognize.verdict.Unlisted;
import io.github.comparisonpages.recognize.verdict.grammar.DecisionGrammar;
import io.github.comparisonpages.recognize.verdict.name.Choosable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Adds the option that a page takes where it lists only those that it leaves: many records name it in the decision alone, above
 * "Alternatives considered". It is added where the page, read with it, chooses it and nothing else.
 */
final class TakenOption {

    private final DecisionGrammar grammar;
    private final SectionTree tree;

    TakenOption(DecisionGrammar grammar, SectionTree tree) {
        this.grammar = grammar;
        this.tree = tree;
    }

    /**
     * The options of a page, and what reads its decision.
     *
     * @param choosable the options as the decision knows them, in the same order
     */
    record Options(FoundOptions found, List<Choosable> choosable, DecisionReader reader) {}

    /** The options with the one that is taken, if it was none of them. */
    Options in(FoundOptions found) {
        var options = options(found);
        boolean groups = found.options().stream().anyMatch(o -> !o.group().isEmpty());
        if (groups || !options.reader.read().chosen().isEmpty()) {
            return options;
        }
        var tried = new HashSet<String>();
        for (Unlisted unlisted : options.reader.unlisted()) {
            if (tried.add(unlisted.name())) {
                var place = new Place.Named(unlisted.span());
                var option = new FoundOption(
                        unlisted.name(), List.of(), List.of(), null, "", null, null, List.of(place), unlisted.span());
                var more = options(found.with(option));
                if (isTaken(more.reader.read(), more.found.options().indexOf(option), unlisted.span())) {
                    return more;
                }
            }
        }
        return options;
    }

    /** Whether the sentence that names an option takes it, and nothing else is taken. */
    private static boolean isTaken(Decision decision, int option, SourceSpan name) {
        var chosen = decision.chosen();
        return chosen.size() == 1
                && chosen.get(0).option() == option
                && chosen.get(0).span().start().compareTo(name.start()) <= 0
                && chosen.get(0).span().end().compareTo(name.end()) >= 0
                && decision.of(Said.Mode.REJECTED).stream().noneMatch(s -> s.option() == option);
    }

    private Options options(FoundOptions found) {
        var choosable = new ArrayList<Choosable>();
        for (FoundOption option : found.options()) {
            var spellings = new ArrayList<>(option.aliases());
            spellings.addAll(option.spellings());
            var own = new ArrayList<SectionNode>();
            for (Place place : option.places()) {
                if (place instanceof Place.Own section) {
                    own.add(section.section());
                }
            }
            choosable.add(new Choosable(option.name(), spellings, option.number(), option.group(), own));
        }
        return new Options(found, choosable, new DecisionReader(grammar, tree, choosable));
    }
}
