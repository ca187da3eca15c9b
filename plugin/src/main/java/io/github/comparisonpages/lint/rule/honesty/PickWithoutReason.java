package io.github.comparisonpages.lint.rule.honesty;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageRule;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Words;
import java.util.List;
import java.util.stream.Stream;

final class PickWithoutReason extends PageRule {

    /** So many words beyond the option's own name and "chosen option" may still be no reason. */
    private static final int NO_REASON = 4;

    private final Vocabulary vocabulary = Vocabulary.all();

    PickWithoutReason() {
        super(DiagnosticId.PICK_WITHOUT_REASON);
    }

    @Override
    public Stream<Diagnostic> check(Page page, LintContext context) {
        var comparison = page.comparison();
        return comparison.options().size() < 2 || explained(comparison)
                ? Stream.empty()
                : comparison.picks().stream()
                        .filter(pick -> pick.optionId() != null && pick.basis() == Pick.Basis.DECLARED)
                        .filter(pick -> !because(pick) && !reasoned(comparison, pick))
                        .limit(1)
                        .map(pick -> at(
                                page,
                                pick.span(),
                                "the page picks '%s' and does not say why".formatted(name(comparison, pick))));
    }

    /** Returns whether the sentence goes on with "because" and the like: it gives a reason, however short. */
    private boolean because(Pick pick) {
        return because(PlainText.of(pick.reason())) || because(PlainText.of(pick.words()));
    }

    private boolean because(String text) {
        String words = " " + Words.normalize(text);
        for (String phrase : vocabulary.phrases(Term.BECAUSE)) {
            // Languages without spaces have none behind the word either.
            boolean spaced = !Character.isIdeographic(phrase.codePointAt(0));
            int at = words.indexOf(spaced ? " " + phrase + " " : phrase);
            if (at > 0 && at + phrase.length() + (spaced ? 2 : 0) < words.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean explained(Comparison comparison) {
        var verdict = comparison.verdict();
        return verdict != null
                && (!verdict.statements().isEmpty()
                        || !verdict.consequences().isEmpty()
                        || longEnough(PlainText.of(verdict.rationale()), List.of()));
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
