package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Footnote;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Metadata;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.relate.Neighbours;
import io.github.comparisonpages.relate.Publication;
import io.github.comparisonpages.view.Excerpt;
import io.github.comparisonpages.view.JumpView;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.PageContext;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.Words;
import io.github.comparisonpages.view.matrix.HowView;
import io.github.comparisonpages.view.matrix.MatrixView;
import io.github.comparisonpages.view.matrix.WeighView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of one comparison shows. A part that is null or empty is not shown.
 *
 * @param path the page's path below the output folder
 * @param title the complete title as plain text
 * @param description one sentence as plain text; may be empty
 * @param stylesheets paths of style sheets below the output folder
 * @param scripts paths of scripts below the output folder
 * @param words the page's own words in its language, by key
 * @param links where the author's links lead
 * @param pips how many pips a full score has; 0 where no score is shown with pips
 * @param useWhen which option is for whom
 * @param weigh the reader's own weights; null where there is nothing to weigh
 * @param how how the totals come about; null where there are none
 * @param drivers what weighed in the decision
 * @param before sections that stand before the decision of a page that compares nothing
 * @param verdict why the page lands where it does
 * @param pair any two of the options; null where there are no more than two
 * @param history how the pick came to be what it is; null where it has no history
 * @param more the front matter's other keys
 * @param facts what machines are told of the page
 * @param aliases what else leads to an anchor of the page, by that anchor
 * @param attachments files that must stand beside the page, as paths below the docs folder; not all need exist
 */
public record PageView(
        String path,
        String title,
        String description,
        List<String> stylesheets,
        List<String> scripts,
        Map<String, String> words,
        Links links,
        int pips,
        HeadView head,
        List<JumpView> jumps,
        @Nullable PickCardView pick,
        @Nullable UseWhenView useWhen,
        @Nullable OptionsView options,
        @Nullable PairView pair,
        List<SectionView> drivers,
        List<MatrixView> matrices,
        @Nullable WeighView weigh,
        @Nullable HowView how,
        List<SectionView> before,
        @Nullable VerdictView verdict,
        List<SectionView> sections,
        @Nullable HistoryView history,
        List<Metadata.Field> more,
        List<Footnote> footnotes,
        FootView foot,
        FactsView facts,
        Map<String, List<String>> aliases,
        List<String> attachments) {

    private static final String PAIR_SCRIPT = "pair.js";
    private static final int MOST_JUMPS_TO_SECTIONS = 8;

    public PageView {
        stylesheets = List.copyOf(stylesheets);
        scripts = List.copyOf(scripts);
        words = Map.copyOf(words);
        jumps = List.copyOf(jumps);
        drivers = List.copyOf(drivers);
        matrices = List.copyOf(matrices);
        before = List.copyOf(before);
        sections = List.copyOf(sections);
        more = List.copyOf(more);
        footnotes = List.copyOf(footnotes);
        aliases = Map.copyOf(aliases);
        attachments = List.copyOf(attachments);
    }

    /** The page of a comparison, of which the others are the neighbours. */
    public static PageView of(Comparison comparison, Entry entry, Neighbours neighbours, Presentation presentation) {
        var context = PageContext.of(comparison, entry, neighbours, presentation);
        // HeadingAnchors go to the author's headings first, in the order of a usual source; the page's own come after
        // them.
        var options = OptionsView.of(context);
        var matrices = comparison.matrices().stream()
                .map(matrix -> MatrixView.of(matrix, context))
                .toList();
        var verdict = VerdictView.of(context);
        var lede = ContextView.of(context);
        var prose = ProseView.of(lede, options.isPresent(), context);
        var useWhen = UseWhenView.of(context);
        var pick = PickCardView.of(context, verdict);
        if (comparison.verdict() != null) {
            pick.map(PickCardView::anchor)
                    .or(() -> useWhen.map(UseWhenView::anchor))
                    .ifPresent(
                            anchor -> context.anchors().put(comparison.verdict().heading(), anchor));
        }
        var weigh = WeighView.of(context, matrices);
        var pair = PairView.of(context);
        return new PageView(
                entry.page(),
                entry.title(),
                description(comparison),
                presentation.stylesheets(),
                pair.isEmpty() ? presentation.scripts() : presentation.scripts(PAIR_SCRIPT),
                context.words().all(),
                context.links(),
                pips(matrices, comparison),
                HeadView.of(lede, context),
                jumps(context, pick, useWhen, options, matrices, weigh, verdict, prose),
                pick.orElse(null),
                useWhen.orElse(null),
                options.orElse(null),
                pair.orElse(null),
                prose.drivers(),
                matrices,
                weigh.orElse(null),
                HowView.of(context).orElse(null),
                prose.before(),
                verdict.orElse(null),
                prose.after(),
                HistoryView.of(context).orElse(null),
                comparison.metadata().more(),
                comparison.footnotes(),
                FootView.of(context),
                FactsView.of(context),
                context.anchors().aliases(),
                context.destinations().stream()
                        .flatMap(d -> context.links().attachment(d).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** How many pips a full score of these tables has; 0 where none is shown with pips. */
    public static int pips(List<MatrixView> matrices, Comparison comparison) {
        boolean some = matrices.stream()
                .flatMap(m -> m.groups().stream())
                .flatMap(g -> g.rows().stream())
                .flatMap(r -> r.cells().stream())
                .anyMatch(c -> c.pips() >= 0);
        return some ? comparison.metadata().scale() : 0;
    }

    /** The author's description, else the start of the lede or of a record's context. */
    public static String description(Comparison comparison) {
        String own = comparison.metadata().description();
        return own == null ? Excerpt.of(Publication.description(comparison)) : own;
    }

    private static List<JumpView> jumps(
            PageContext context,
            Optional<PickCardView> pick,
            Optional<UseWhenView> useWhen,
            Optional<OptionsView> options,
            List<MatrixView> matrices,
            Optional<WeighView> weigh,
            Optional<VerdictView> verdict,
            ProseView prose) {
        Words words = context.words();
        var jumps = new ArrayList<JumpView>();
        pick.ifPresent(p -> jumps.add(new JumpView(p.anchor(), words.text(p.picks() ? "jumpPick" : "jumpAnswer"))));
        useWhen.ifPresent(u -> jumps.add(new JumpView(u.anchor(), words.text("whichOne"))));
        options.ifPresent(o -> jumps.add(new JumpView(o.anchor(), words.text("jumpOptions"))));
        prose.drivers().forEach(s -> jumps.add(jump(s.anchor(), s.heading(), "…")));
        matrices.forEach(m -> jumps.add(jump(m.anchor(), m.heading(), words.text("criteria"))));
        weigh.ifPresent(w -> jumps.add(new JumpView(w.anchor(), words.text("jumpWeights"))));
        prose.before().stream()
                .limit(MOST_JUMPS_TO_SECTIONS)
                .forEach(s -> jumps.add(jump(s.anchor(), s.heading(), "…")));
        verdict.ifPresent(v -> jumps.add(jump(v.anchor(), v.heading(), words.text("why"))));
        prose.after().stream()
                .limit(MOST_JUMPS_TO_SECTIONS)
                .forEach(s -> jumps.add(jump(s.anchor(), s.heading(), "…")));
        return jumps.size() < 2 ? List.of() : jumps;
    }

    private static JumpView jump(String anchor, List<Inline> heading, String otherwise) {
        String text = PlainText.of(heading);
        return new JumpView(anchor, text.isEmpty() ? otherwise : text);
    }
}
