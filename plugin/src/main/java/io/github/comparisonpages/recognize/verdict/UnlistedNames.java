package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.clause.Clause;
import io.github.comparisonpages.recognize.verdict.clause.How;
import io.github.comparisonpages.recognize.verdict.clause.Reading;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a record takes where it lists only what it leaves: "We will use GitHub Actions" above "Alternatives considered:
 * Jenkins, GitLab CI".
 */
final class UnlistedNames {

    private final PageContext page;
    private final ChoiceVocabulary vocabulary;
    private final NewName names;

    UnlistedNames(PageContext page) {
        this.page = page;
        this.vocabulary = page.vocabulary();
        this.names = new NewName(page);
    }

    /** The names, those of sections that decide first; none where the page does not list its options as alternatives. */
    List<Unlisted> find() {
        var found = new ArrayList<Unlisted>();
        if (!page.alternatives().any()) {
            return found;
        }
        for (Part part : page.parts()) {
            if (part.isPage() || page.isInOption(part)) {
                continue;
            }
            var kind = page.kinds().of(part);
            if (kind.decides() && kind.answers()) {
                read(part.titleUnit(), kind.rest(), How.LABELLED, found);
            }
            if (kind.decides()) {
                readFirst(part, found);
            }
        }
        for (Part part : page.parts()) {
            for (Unit unit : page.isInOption(part) ? List.<Unit>of() : part.units()) {
                var label = unit.isText() ? page.labels().of(unit) : null;
                if (label != null && label.chooses()) {
                    if (vocabulary.at(ChoiceTerm.ADJECTIVE, label.words(), 0) > 0
                            || vocabulary.is(ChoiceTerm.MARK, label.words())
                                    && !vocabulary.is(ChoiceTerm.STRONG, label.words())) {
                        add(unit, names.behindLabel(unit, label.rest()), found);
                    }
                    read(unit, label.rest(), How.LABELLED, found);
                }
            }
        }
        return found;
    }

    /** The first paragraph tells what a decision is about; a list takes several things. */
    private void readFirst(Part part, List<Unlisted> found) {
        var first = part.units().isEmpty() ? null : part.units().get(0);
        if (first != null && (first.list() == null || first.list().units().size() == 1)) {
            read(first, 0, How.FIRST, found);
        }
    }

    private void read(Unit unit, int from, How how, List<Unlisted> found) {
        if (!unit.isText()) {
            return;
        }
        for (Reading reading : page.reader().read(unit, from, how)) {
            if (reading.isQuestion()) {
                continue;
            }
            for (Clause clause : reading.clauses()) {
                boolean first = clause.from == 0 && clause.isPlain();
                if ((clause.chooses() || first) && !clause.names() && !clause.minor && clause.condition == null) {
                    add(unit, reading, clause, found);
                }
            }
        }
    }

    private void add(Unit unit, Reading reading, Clause clause, List<Unlisted> found) {
        int to = Math.min(
                clause.to < 0 ? reading.tokens().size() : clause.to,
                reading.tokens().size());
        add(unit, clause.from < to ? names.of(unit, reading.tokens(), clause, to) : null, found);
    }

    private static void add(Unit unit, Clause.@Nullable Range range, List<Unlisted> found) {
        if (range != null) {
            String name = OptionResolver.trim(unit.text().substring(range.from(), range.to()));
            found.add(new Unlisted(name, unit.passage().span(range.from(), range.to())));
        }
    }
}
