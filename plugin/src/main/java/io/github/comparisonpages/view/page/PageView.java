package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.document.Footnote;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.relate.Neighbours;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.Frame;
import io.github.comparisonpages.view.JumpView;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.ViewContext;
import io.github.comparisonpages.view.matrix.HowView;
import io.github.comparisonpages.view.matrix.MatrixView;
import io.github.comparisonpages.view.matrix.WeighView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of one comparison shows, in its order. A part that is null or empty is not shown.
 *
 * @param jumps the ways to the sections; empty where there are too few
 * @param meta what is told of the page rather than shown on it
 */
public record PageView(
        Frame frame,
        HeadView head,
        List<JumpView> jumps,
        ChoiceView choice,
        ScoresView scores,
        ReasonsView reasons,
        End end,
        Meta meta) {

    private static final String PAIR_SCRIPT = "pair.js";

    public PageView {
        jumps = List.copyOf(jumps);
    }

    /**
     * The end of the page.
     *
     * @param history how the pick came to be what it is; null where it has no history
     * @param more the front matter's other keys
     */
    public record End(
            @Nullable HistoryView history, List<Metadata.Field> more, List<Footnote> footnotes, FootView foot) {
        public End {
            more = List.copyOf(more);
            footnotes = List.copyOf(footnotes);
        }
    }

    /**
     * What belongs to the page without being seen.
     *
     * @param facts what machines are told of the page
     * @param aliases what else leads to an anchor of the page, by that anchor
     * @param attachments files that must stand beside the page, as paths below the docs folder; not all need exist
     */
    public record Meta(FactsView facts, Map<String, List<String>> aliases, List<String> attachments) {
        public Meta {
            aliases = Map.copyOf(aliases);
            attachments = List.copyOf(attachments);
        }
    }

    /** Returns the page of a comparison, of which the others are the neighbours. */
    public static PageView of(Comparison comparison, Entry entry, Neighbours neighbours, Presentation presentation) {
        var context = ViewContext.of(comparison, entry, neighbours, presentation);
        // HeadingAnchors go to the author's headings first, in the order of a usual source; the page's own come after
        // them.
        var options = OptionsView.of(context);
        var inColumns = inColumns(options, comparison);
        var matrices = new ArrayList<MatrixView>();
        for (Matrix matrix : comparison.matrices()) {
            matrices.add(MatrixView.of(matrix, matrices.isEmpty() ? inColumns : Map.of(), context));
        }
        var verdict = VerdictView.of(context);
        var lede = ContextView.of(context);
        var prose = ProseView.of(lede, options.isPresent(), context);
        var useWhen = UseWhenView.of(context);
        var pick = PickCardView.of(context, verdict);
        if (pick.isPresent() && useWhen.isPresent() && pick.get().tells(useWhen.get())) {
            pick = Optional.of(pick.get().labelled(useWhen.get().verdictHeading()));
            useWhen = Optional.empty();
        }
        var which = useWhen;
        if (comparison.verdict() != null) {
            pick.map(PickCardView::anchor)
                    .or(() -> which.map(UseWhenView::anchor))
                    .ifPresent(
                            anchor -> context.anchors().put(comparison.verdict().heading(), anchor));
        }
        var weigh = WeighView.of(context, matrices);
        var pair = PairView.of(context);
        var choice = new ChoiceView(
                pick.orElse(null),
                useWhen.orElse(null),
                inColumns.isEmpty() ? options.orElse(null) : null,
                pair.orElse(null));
        var head = HeadView.of(lede, context);
        var scores = new ScoresView(
                pips(matrices, comparison),
                matrices,
                weigh.orElse(null),
                HowView.of(context).orElse(null));
        var reasons = new ReasonsView(!inColumns.isEmpty(), verdict.orElse(null), prose);
        var end = new End(
                HistoryView.of(context).orElse(null),
                comparison.metadata().more(),
                comparison.footnotes(),
                FootView.of(context));
        return new PageView(
                frame(context, pair.isPresent()),
                head,
                Jumps.of(choice, scores, reasons, context.words()),
                choice,
                scores,
                reasons,
                end,
                meta(context));
    }

    /**
     * Returns the anchors of options of which there is nothing to show but their names, which a table has in its columns;
     * empty where they stand side by side.
     */
    private static Map<String, String> inColumns(Optional<OptionsView> options, Comparison comparison) {
        var anchors = new HashMap<String, String>();
        if (options.isPresent()
                && options.get().isBare()
                && !comparison.matrices().isEmpty()) {
            options.get().options().forEach(option -> anchors.put(option.id(), option.anchor()));
            if (comparison.matrices().get(0).optionIds().containsAll(anchors.keySet())) {
                return anchors;
            }
        }
        return Map.of();
    }

    private static Frame frame(ViewContext context, boolean pairs) {
        var presentation = context.presentation();
        Entry entry = context.entry();
        var assets = new Frame.Assets(
                presentation.stylesheets(), pairs ? presentation.scripts(PAIR_SCRIPT) : presentation.scripts());
        return new Frame(
                entry.page(),
                entry.title(),
                FactsView.description(context.comparison()),
                presentation.address(entry.page()),
                assets,
                context.words().all(),
                context.links(),
                List.of());
    }

    private static Meta meta(ViewContext context) {
        return new Meta(
                FactsView.of(context),
                context.anchors().aliases(),
                context.destinations().stream()
                        .flatMap(d -> context.links().attachment(d).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Returns how many pips a full score of these tables has; 0 where none is shown with pips. */
    public static int pips(List<MatrixView> matrices, Comparison comparison) {
        boolean some = matrices.stream()
                .flatMap(m -> m.table().groups().stream())
                .flatMap(g -> g.rows().stream())
                .flatMap(r -> r.cells().stream())
                .anyMatch(c -> c.pips() >= 0);
        return some ? comparison.metadata().scale() : 0;
    }
}
