package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.evidence.Route;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.Passage.Apart;
import io.github.comparisonpages.recognize.verdict.text.Passage.Format;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes the options that stand under "Rejected alternatives", or that their own section or item calls rejected. */
final class RejectedParts {

    private static final int START_OF_AN_ANSWER = 4;

    private final PageContext page;
    private final ChoiceVocabulary vocabulary;

    RejectedParts(PageContext page) {
        this.page = page;
        this.vocabulary = page.vocabulary();
    }

    void find() {
        for (Part part : page.parts()) {
            if (part.isPage()) {
                continue;
            }
            if (isRejecting(part)) {
                rejectAll(part);
            }
            for (Unit unit : part.units()) {
                itemOfOption(unit);
            }
            int own = own(part);
            if (own >= 0) {
                labels(part, own);
            }
        }
    }

    /** "Rejected alternatives", but not "Alternatives considered and rejected". */
    private boolean isRejecting(Part part) {
        var title = part.titleWords();
        return vocabulary.has(ChoiceTerm.REJECTING_HEADING, title)
                && !page.isOption(part)
                && !(vocabulary.has(ChoiceTerm.AND, title) && vocabulary.has(ChoiceTerm.OPTION, title));
    }

    private void rejectAll(Part part) {
        for (Part child : part.children()) {
            if (page.isOption(child)) {
                page.findings().reject(page.optionOf(child), Excerpt.whole(child.title()), Route.HEADING);
            }
        }
        for (Unit unit : part.units()) {
            var start = startsApart(unit);
            if (unit.depth() > 0 || !unit.isItem() && (start == null || unit.kind() != Unit.Kind.PARAGRAPH)) {
                continue;
            }
            int option = leading(unit);
            if (option < 0 && start != null && start.format() != Format.EMPHASIS) {
                option = page.resolver().names().starting(unit.text().substring(start.start(), start.end()));
            }
            if (option >= 0) {
                page.findings().reject(option, Excerpt.whole(unit.passage()), Route.HEADING);
            }
        }
    }

    private static @Nullable Apart startsApart(Unit unit) {
        var first = unit.passage().apartFrom(0, 1);
        return first.isEmpty() ? null : first.get(0);
    }

    /** The option that a text names first; -1 where it starts with something else. */
    private int leading(Unit unit) {
        for (Token token : page.reader().masked(unit, 0)) {
            if (!token.isSign()) {
                return token.isOption() && !token.isShort() ? token.index() : OptionResolver.NOBODY;
            }
        }
        return OptionResolver.NOBODY;
    }

    /** An item that begins with "Rejected …", below the item of an option. */
    private void itemOfOption(Unit unit) {
        var list = unit.list();
        var above = unit.isItem() && list != null ? list.above() : null;
        if (above == null) {
            return;
        }
        var words = Tokens.words(unit.tokens());
        if (rejects(words) || vocabulary.at(ChoiceTerm.WHY_NOT, words, 0) > 0) {
            int option = leading(above);
            if (option >= 0) {
                page.findings().reject(option, Excerpt.whole(unit.passage()), Route.LABEL);
            }
        }
    }

    private boolean rejects(List<Token> words) {
        return vocabulary.at(ChoiceTerm.MARK_NO, words, 0) > 0 && !vocabulary.isOne(ChoiceTerm.NO, words.get(0));
    }

    private int own(Part part) {
        for (Part p = part; p != null; p = p.parent()) {
            int option = page.optionOf(p);
            if (option >= 0) {
                return option;
            }
        }
        return OptionResolver.NOBODY;
    }

    /** "Status: rejected", "Why not: …" in an option's own section. */
    private void labels(Part part, int own) {
        for (Unit unit : part.units()) {
            var label = unit.isText() ? page.labels().of(unit) : null;
            if (label == null) {
                continue;
            }
            var answer = Tokens.words(Tokens.of(unit.text(), label.rest()));
            answer = answer.subList(0, Math.min(START_OF_AN_ANSWER, answer.size()));
            boolean tells = label.chooses() || vocabulary.at(ChoiceTerm.STATUS, label.words(), 0) > 0;
            if (tells && !answer.isEmpty() && rejects(answer)
                    || vocabulary.at(ChoiceTerm.WHY_NOT, label.words(), 0) > 0) {
                page.findings().reject(own, Excerpt.whole(unit.passage()), Route.LABEL);
            }
        }
    }
}
