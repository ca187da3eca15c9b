package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.recognize.Spelling;
import io.github.comparisonpages.recognize.Words;
import java.util.List;
import java.util.stream.Stream;

final class PickWithoutReason extends PageRule {

    /** So many words beyond the option's own name and "chosen option" may still be no reason. */
    private static final int NO_REASON = 4;

    PickWithoutReason() {
        super(
                "pick-without-reason",
                Group.HONESTY,
                Severity.WARNING,
                "The page picks an option and does not say why",
                "Say why in the verdict: 'We pick X, because …'.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        var comparison = page.comparison();
        return comparison.options().size() < 2 || explained(comparison)
                ? Stream.empty()
                : comparison.picks().stream()
                        .filter(pick -> pick.optionId() != null && !reasoned(comparison, pick))
                        .limit(1)
                        .map(pick -> at(
                                page,
                                pick.span(),
                                "the page picks '%s' and does not say why".formatted(name(comparison, pick))));
    }

    private static boolean explained(Comparison comparison) {
        var verdict = comparison.verdict();
        return verdict != null
                && (!verdict.statements().isEmpty() || longEnough(PlainText.of(verdict.rationale()), List.of()));
    }

    private static boolean reasoned(Comparison comparison, Pick pick) {
        var option = comparison.option(String.valueOf(pick.optionId()));
        var names = option.map(o -> List.of(o.name(), PlainText.of(o.heading()), PlainText.of(pick.words())))
                .orElse(List.of());
        return longEnough(PlainText.of(pick.reason()), names)
                || option.stream()
                        .map(Option::facets)
                        .flatMap(List::stream)
                        .anyMatch(f -> f.kind() == Facet.Kind.CONSEQUENCES);
    }

    private static boolean longEnough(String text, List<String> names) {
        String words = Words.normalize(text);
        for (String name : names) {
            words = words.replace(Words.normalize(name), "");
        }
        return words.codePoints().filter(c -> Character.isIdeographic(c)).count() > NO_REASON
                || Stream.of(words.split(" ")).filter(w -> !w.isEmpty()).count() > NO_REASON;
    }

    private static String name(Comparison comparison, Pick pick) {
        return Spelling.quoted(comparison
                .option(String.valueOf(pick.optionId()))
                .map(Option::name)
                .orElse(""));
    }
}
