package io.github.comparisonpages.recognize.verdict.evidence;

import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.verdict.clause.UnitReader;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.text.LabelLines;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.Passage;
import io.github.comparisonpages.recognize.verdict.text.SectionKinds;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the options of which a page says by their place that they were hardly taken: below a heading or label such as
 * "Alternatives" behind the decision, or as the sections that a decision itself is told in. Other words do not choose them.
 */
public final class Alternatives {

    private final ChoiceVocabulary vocabulary;
    private final UnitReader reader;
    private final LabelLines labels;
    private final SectionKinds kinds;
    private final Map<Part, Integer> optionParts;
    private final Map<SectionNode, Integer> own;
    private final Set<Integer> found = new HashSet<>();
    private final Set<Integer> sections = new HashSet<>();
    private boolean any;

    /** Where the first section that decides stands: what is listed before it may hold what is taken as well. */
    private final int decision;

    private Alternatives(
            List<Part> parts,
            ChoiceVocabulary vocabulary,
            UnitReader reader,
            LabelLines labels,
            SectionKinds kinds,
            Map<Part, Integer> optionParts,
            Map<SectionNode, Integer> own) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.labels = labels;
        this.kinds = kinds;
        this.optionParts = optionParts;
        this.own = own;
        int first = 0;
        for (Part part : parts) {
            first = first == 0 && !part.isPage() && kinds.of(part).strong() ? part.at() : first;
        }
        this.decision = first;
    }

    /**
     * What a page lists as alternatives.
     *
     * @param any whether it has such a list
     * @param options the options that stand there, behind the decision
     * @param sections the options whose sections a decision is told in
     */
    public record Listed(boolean any, Set<Integer> options, Set<Integer> sections) {}

    public static Listed of(
            List<Part> parts,
            ChoiceVocabulary vocabulary,
            UnitReader reader,
            LabelLines labels,
            SectionKinds kinds,
            Map<Part, Integer> optionParts,
            Map<SectionNode, Integer> own) {
        var alternatives = new Alternatives(parts, vocabulary, reader, labels, kinds, optionParts, own);
        for (Part part : parts) {
            alternatives.look(part);
        }
        return new Listed(alternatives.any, Set.copyOf(alternatives.found), Set.copyOf(alternatives.sections));
    }

    private void look(Part part) {
        if (!part.isTop() && !optionParts.containsKey(part) && lists(part.titleWords())) {
            any = true;
            if (part.at() > decision) {
                addAll(part);
            }
            return;
        }
        if (!part.isPage() && kinds.of(part).strong()) {
            for (SectionNode child : part.node().children()) {
                if (own.containsKey(child)) {
                    sections.add(own.get(child));
                }
            }
        }
        boolean below = false;
        for (Unit unit : part.units()) {
            var label = unit.isText() ? labels.of(unit) : null;
            if (label != null && (!unit.isItem() || unit.depth() == 0) && lists(label.words())) {
                any = true;
                below = unit.at() > decision;
            } else if (below && unit.isItem()) {
                add(unit);
            } else {
                below = false;
            }
        }
    }

    private boolean lists(List<Token> words) {
        return vocabulary.has(ChoiceTerm.ALTERNATIVES, words) || vocabulary.has(ChoiceTerm.REJECTING_HEADING, words);
    }

    private void addAll(Part part) {
        part.units().forEach(this::add);
        for (Part child : part.children()) {
            var option = optionParts.get(child);
            if (option != null) {
                found.add(option);
            }
            addAll(child);
        }
    }

    /** The option that an item or a row starts with. */
    private void add(Unit unit) {
        var table = unit.table();
        if (table != null) {
            for (var row : table.rows()) {
                if (!row.cells().isEmpty()) {
                    var cell = new Passage(row.cells().get(0).content(), row.span());
                    addFirst(reader.masked(Unit.paragraph(0, unit.at(), unit.part(), cell), 0));
                }
            }
        } else if (unit.isText()) {
            addFirst(reader.masked(unit, 0));
        }
    }

    private void addFirst(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.isOption()) {
                found.add(token.index());
                return;
            }
            if (token.isWord()) {
                return;
            }
        }
    }
}
