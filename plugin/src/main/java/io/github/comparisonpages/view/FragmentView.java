package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Footnote;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.HeadingAnchors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a comparison, to be shown in any other page of the site. What the part does not show is null or empty.
 *
 * @param comparison the id by which authors name the comparison: its page's path without {@code .html}
 * @param prefix what all ids of its HTML begin with, so that several parts can stand in one page
 * @param href the way to the comparison's page; like all links of the part it starts with {@link #ROOT}
 * @param stylesheets the ways to the style sheets
 * @param summary one sentence as plain text; may be empty
 * @param picked the names of the options picked; empty where none is
 * @param open whether it compares options and picks none
 */
public record FragmentView(
        String comparison,
        Part part,
        String prefix,
        String href,
        List<String> stylesheets,
        Map<String, String> words,
        Links links,
        int pips,
        HeadView head,
        String summary,
        List<String> picked,
        boolean open,
        @Nullable TotalsView totals,
        @Nullable PickCardView pick,
        List<MatrixView> matrices,
        @Nullable VerdictView verdict,
        List<Footnote> footnotes) {

    /** The output folder, wherever the part is shown. No author's link can start with it. */
    public static final String ROOT = "comparison:";

    private static final String PAGE = ".html";

    public FragmentView {
        stylesheets = List.copyOf(stylesheets);
        words = Map.copyOf(words);
        picked = List.copyOf(picked);
        matrices = List.copyOf(matrices);
        footnotes = List.copyOf(footnotes);
    }

    /** What of a comparison can be shown alone. */
    public enum Part {
        /** What the index page says of it. */
        CARD,
        /** Its main table of criteria. */
        MATRIX,
        /** The pick, and why. */
        VERDICT;

        /** As authors write it: {@code card}, {@code matrix}, {@code verdict}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The parts that one of the catalogue's entries has. */
    public static List<FragmentView> of(Catalog.Entry entry, Catalog catalog, Presentation presentation) {
        var comparison = entry.comparison();
        var parts = new ArrayList<FragmentView>();
        parts.add(of(Part.CARD, entry, catalog, presentation));
        if (!comparison.matrices().isEmpty()) {
            parts.add(of(Part.MATRIX, entry, catalog, presentation));
        }
        var verdict = of(Part.VERDICT, entry, catalog, presentation);
        if (verdict.pick() != null || verdict.verdict() != null) {
            parts.add(verdict);
        }
        return parts;
    }

    private static FragmentView of(Part part, Catalog.Entry entry, Catalog catalog, Presentation presentation) {
        String id = entry.page().substring(0, entry.page().length() - PAGE.length());
        String prefix = "part-" + HeadingAnchors.slug(id.replace('/', '-') + "-" + part.word()) + "-";
        var context = PageContext.elsewhere(entry, catalog, presentation, ROOT, prefix);
        Comparison comparison = entry.comparison();
        boolean picked = PickCardView.state(comparison) == PickCardView.State.PICKED;
        var matrices = part != Part.MATRIX
                ? List.<MatrixView>of()
                : List.of(MatrixView.of(comparison.matrices().get(0), context));
        return new FragmentView(
                id,
                part,
                prefix,
                context.links().relative(entry.page()),
                presentation.stylesheets().stream()
                        .map(context.links()::relative)
                        .toList(),
                context.words().all(),
                context.links(),
                PageView.pips(matrices, comparison),
                HeadView.of(context),
                PageView.description(comparison),
                picked ? PickCardView.pickedNames(comparison) : List.of(),
                !picked && !comparison.options().isEmpty(),
                part == Part.CARD ? TotalsView.of(comparison, context.words()).orElse(null) : null,
                part == Part.VERDICT ? PickCardView.of(context).orElse(null) : null,
                matrices,
                part == Part.VERDICT ? VerdictView.of(context).orElse(null) : null,
                comparison.footnotes());
    }
}
