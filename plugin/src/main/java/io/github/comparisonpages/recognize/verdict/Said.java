package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.verdict.evidence.Choice;
import io.github.comparisonpages.recognize.verdict.evidence.Route;
import java.util.List;

/**
 * What a page says of one option.
 *
 * @param option which, counted from 0 in the order that was given
 * @param when for whom, or under which condition, as written; empty where it holds for all
 * @param route how it was found
 * @param sentence the words that say so, with their format; for a heading or mark the heading or item
 * @param span where they stand
 * @param cue the phrase that does it, in lower case: "we chose"; empty where none does, as in "Our pick: Kafka"
 */
public record Said(
        int option, Mode mode, String when, Route route, List<Inline> sentence, SourceSpan span, String cue) {

    /** What is said. */
    public enum Mode {
        /** It is the author's choice; {@link Said#when} may say for whom. */
        CHOSEN,
        /** It would be under the condition {@link Said#when}; no choice by itself. */
        CHOSEN_IF,
        /** The author expressly rejects it. */
        REJECTED
    }

    public Said {
        sentence = List.copyOf(sentence);
    }

    static Said of(Choice choice, Mode mode) {
        var excerpt = choice.excerpt();
        return new Said(
                choice.option(), mode, choice.when(), choice.route(), excerpt.inlines(), excerpt.span(), choice.cue());
    }

    /** Whether it is declared or concluded. */
    public Pick.Basis basis() {
        return route.basis();
    }
}
