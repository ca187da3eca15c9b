package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.view.ViewContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why the page lands where it does, and who disagrees.
 *
 * @param heading the author's heading; empty where the page's own words have to do
 * @param rationale the author's reasons, up to the consequences; may be empty
 * @param consequences what follows, with its signs
 * @param rest what the author says behind them
 * @param dissentOnly whether there is nothing but dissent, so that heading and anchor are its own
 */
public record VerdictView(
        String anchor,
        List<Inline> heading,
        RichText rationale,
        List<ConsequencesView> consequences,
        RichText rest,
        boolean dissentOnly,
        List<SectionView> dissent) {

    public VerdictView {
        heading = List.copyOf(heading);
        consequences = List.copyOf(consequences);
        dissent = List.copyOf(dissent);
    }

    /** What follows from the decision, under the author's heading. */
    public record ConsequencesView(String anchor, List<Inline> heading, List<PointGroupView> groups) {

        public ConsequencesView {
            heading = List.copyOf(heading);
            groups = List.copyOf(groups);
        }

        private static ConsequencesView of(Verdict.Consequences all, ViewContext context) {
            return new ConsequencesView(
                    context.anchor(all.heading()),
                    all.heading(),
                    all.groups().stream()
                            .map(group -> PointGroupView.below(group, context))
                            .toList());
        }
    }

    public static Optional<VerdictView> of(ViewContext context) {
        Comparison comparison = context.comparison();
        Verdict verdict = comparison.verdict();
        RichText text = text(comparison);
        if (quoted(context) != null
                || text.isEmpty() && (verdict == null || onlyStatements(comparison) || onlyPick(comparison))) {
            var dissent = SectionView.of(comparison.dissent(), 2, context);
            return dissent.stream()
                    .findFirst()
                    .map(first -> new VerdictView(
                            first.anchor(), first.heading(), RichText.EMPTY, List.of(), RichText.EMPTY, true, dissent));
        }
        List<Inline> heading = verdict == null ? List.of() : verdict.heading();
        var consequences = verdict == null ? List.<Verdict.Consequences>of() : verdict.consequences();
        var reasons = new ArrayList<Block>();
        var rest = new ArrayList<Block>();
        for (Block block : text.blocks()) {
            boolean behind = !consequences.isEmpty()
                    && block.span().start().compareTo(consequences.get(0).span().start()) > 0;
            (behind ? rest : reasons).add(block);
        }
        return Optional.of(new VerdictView(
                heading.isEmpty()
                        ? context.anchors().next("why")
                        : context.anchors().of(heading),
                heading,
                new RichText(reasons),
                consequences.stream()
                        .map(all -> ConsequencesView.of(all, context))
                        .toList(),
                new RichText(rest),
                false,
                SectionView.of(comparison.dissent(), 3, context)));
    }

    /**
     * Returns the verdict where it is but one paragraph, which the page quotes at its top as a whole; null otherwise.
     */
    static @Nullable RichText quoted(ViewContext context) {
        Comparison comparison = context.comparison();
        Verdict verdict = comparison.verdict();
        String quote = context.entry().answer().quote();
        if (quote.isEmpty()
                || verdict == null
                || !verdict.consequences().isEmpty()
                || !verdict.statements().isEmpty()
                || !QuestionView.of(comparison, context.entry(), context.words())
                        .isEmpty()) {
            return null;
        }
        RichText text = text(comparison);
        return text.blocks().size() == 1
                        && text.blocks().get(0) instanceof Block.Paragraph
                        && PlainText.of(text).equals(quote)
                ? text
                : null;
    }

    /** Returns whether all that the verdict says are sentences that the page shows elsewhere. */
    static boolean onlyStatements(Comparison comparison) {
        Verdict verdict = comparison.verdict();
        return verdict != null
                && verdict.consequences().isEmpty()
                && text(comparison).isEmpty()
                && !verdict.statements().isEmpty();
    }

    /** Returns whether all that the verdict says is a pick with its reason, which the page shows at its top. */
    static boolean onlyPick(Comparison comparison) {
        Verdict verdict = comparison.verdict();
        return verdict != null
                && verdict.consequences().isEmpty()
                && text(comparison).isEmpty()
                && verdict.statements().isEmpty()
                && !comparison.picks().isEmpty();
    }

    /**
     * Returns the rationale, and in its place in it what chooses among other sentences: the top of the page only quotes
     * it.
     */
    private static RichText text(Comparison comparison) {
        var blocks = new ArrayList<Block>();
        for (Pick pick : comparison.picks()) {
            if (pick.basis() == Pick.Basis.CONCLUDED) {
                pick.reason().blocks().stream().filter(b -> !blocks.contains(b)).forEach(blocks::add);
            }
        }
        RichText rationale = comparison.verdict() == null
                ? RichText.EMPTY
                : comparison.verdict().rationale();
        if (blocks.isEmpty()) {
            return rationale;
        }
        rationale.blocks().stream().filter(b -> !blocks.contains(b)).forEach(blocks::add);
        blocks.sort(Comparator.comparing(block -> block.span().start()));
        return new RichText(blocks);
    }
}
