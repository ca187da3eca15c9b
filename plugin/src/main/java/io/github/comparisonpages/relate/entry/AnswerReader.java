package io.github.comparisonpages.relate.entry;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.Answer.Kind;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.Unclear;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in short what a comparison answers, the firmest answer first. */
final class AnswerReader {

    private AnswerReader() {}

    static Answer read(Comparison comparison) {
        if (comparison.options().isEmpty()) {
            return Answer.NONE;
        }
        var firm = named(comparison, p -> p.basis() == Pick.Basis.DECLARED && forAll(p));
        if (!firm.isEmpty() && !comparison.undecided()) {
            return Answer.picked(firm);
        }
        String sentences = concluded(comparison);
        if (!sentences.isEmpty()) {
            var names = named(comparison, p -> p.basis() == Pick.Basis.CONCLUDED && forAll(p));
            return new Answer(names.isEmpty() ? Kind.UNCLEAR : Kind.CONCLUDED, names, sentences);
        }
        var conditional = named(comparison, p -> !forAll(p));
        if (!conditional.isEmpty()) {
            return new Answer(Kind.CONDITIONAL, conditional, "");
        }
        return comparison.undecided() ? Answer.NONE : unclear(comparison);
    }

    private static Answer unclear(Comparison comparison) {
        Unclear unclear = comparison.unclear();
        String words = unclear == null ? "" : Quotation.of(unclear.words());
        if (unclear != null && (unclear.open() || !words.isEmpty())) {
            return new Answer(unclear.open() ? Kind.UNDECIDED : Kind.UNCLEAR, List.of(), words);
        }
        var verdict = comparison.verdict();
        String start = verdict == null || !comparison.picks().isEmpty() ? "" : Quotation.start(verdict.rationale());
        return start.isEmpty() ? Answer.NONE : new Answer(Kind.UNCLEAR, List.of(), start);
    }

    /** Returns the sentences that choose for all, each once. */
    private static String concluded(Comparison comparison) {
        return comparison.picks().stream()
                .filter(p -> p.basis() == Pick.Basis.CONCLUDED && forAll(p))
                .map(p -> Quotation.of(p.words()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static boolean forAll(Pick pick) {
        return pick.context().isEmpty();
    }

    private static List<String> named(Comparison comparison, Predicate<Pick> picks) {
        return comparison.picks().stream()
                .filter(picks)
                .map(Pick::optionId)
                .flatMap(id -> id == null ? Stream.empty() : comparison.option(id).stream())
                .map(Option::name)
                .distinct()
                .toList();
    }
}
