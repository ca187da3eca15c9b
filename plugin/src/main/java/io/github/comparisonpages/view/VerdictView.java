package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Why the page lands where it does, and who disagrees.
 *
 * @param heading the author's heading; empty where the page's own words have to do
 * @param rationale the author's reasons; may be empty
 * @param dissentOnly whether there is nothing but dissent, so that heading and anchor are its own
 */
public record VerdictView(
        String anchor, List<Inline> heading, RichText rationale, boolean dissentOnly, List<SectionView> dissent) {

    public VerdictView {
        heading = List.copyOf(heading);
        dissent = List.copyOf(dissent);
    }

    static Optional<VerdictView> of(PageContext context) {
        Comparison comparison = context.comparison();
        Verdict verdict = comparison.verdict();
        if (verdict == null || onlyStatements(comparison) || onlyPick(comparison)) {
            var dissent = SectionView.of(comparison.dissent(), 2, context);
            return dissent.stream()
                    .findFirst()
                    .map(first -> new VerdictView(first.anchor(), first.heading(), RichText.EMPTY, true, dissent));
        }
        return Optional.of(new VerdictView(
                context.anchors().next(verdict.heading().isEmpty() ? "why" : PlainText.of(verdict.heading())),
                verdict.heading(),
                verdict.rationale(),
                false,
                SectionView.of(comparison.dissent(), 3, context)));
    }

    /** Whether all that the verdict says are sentences that the page shows elsewhere. */
    static boolean onlyStatements(Comparison comparison) {
        Verdict verdict = comparison.verdict();
        return verdict != null
                && verdict.rationale().isEmpty()
                && !verdict.statements().isEmpty();
    }

    /** Whether all that the verdict says is a pick with its reason, which the page shows at its top. */
    static boolean onlyPick(Comparison comparison) {
        Verdict verdict = comparison.verdict();
        return verdict != null
                && verdict.rationale().isEmpty()
                && verdict.statements().isEmpty()
                && !comparison.picks().isEmpty();
    }
}
