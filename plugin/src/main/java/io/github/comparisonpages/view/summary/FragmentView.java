package io.github.comparisonpages.view.summary;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.document.Footnote;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.address.HeadingAnchors;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.ViewContext;
import io.github.comparisonpages.view.matrix.MatrixView;
import io.github.comparisonpages.view.page.ChoiceView;
import io.github.comparisonpages.view.page.Notice;
import io.github.comparisonpages.view.page.PageView;
import io.github.comparisonpages.view.page.PickCardView;
import io.github.comparisonpages.view.page.ProseView;
import io.github.comparisonpages.view.page.ReasonsView;
import io.github.comparisonpages.view.page.ScoresView;
import io.github.comparisonpages.view.page.VerdictView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a comparison, to be shown in any other page of the site. What the part does not show is null or empty.
 *
 * @param comparison the id by which authors name the comparison: its page's path without {@code .html}
 * @param prefix what all ids of its HTML begin with, so that several parts can stand in one page
 * @param stylesheets the ways to the style sheets; like all links of the part they start with {@link #ROOT}
 * @param card the comparison in short, with the way to its page
 * @param notices what replaced the page, and what it replaced
 */
public record FragmentView(
        String comparison,
        Part part,
        String prefix,
        List<String> stylesheets,
        Map<String, String> words,
        Links links,
        CardView card,
        List<Notice> notices,
        ChoiceView choice,
        ScoresView scores,
        ReasonsView reasons,
        List<Footnote> footnotes) {

    /** The output folder, wherever the part is shown. No author's link can start with it. */
    public static final String ROOT = "comparison:";

    private static final String PAGE = ".html";

    public FragmentView {
        stylesheets = List.copyOf(stylesheets);
        words = Map.copyOf(words);
        notices = List.copyOf(notices);
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

    /** Returns the parts that one of the catalogue's entries has. */
    public static List<FragmentView> of(
            Comparison comparison, Entry entry, Catalog catalog, Presentation presentation) {
        var parts = new ArrayList<FragmentView>();
        parts.add(of(Part.CARD, comparison, entry, catalog, presentation));
        if (!comparison.matrices().isEmpty()) {
            parts.add(of(Part.MATRIX, comparison, entry, catalog, presentation));
        }
        var verdict = of(Part.VERDICT, comparison, entry, catalog, presentation);
        if (verdict.choice().pick() != null || verdict.reasons().verdict() != null) {
            parts.add(verdict);
        }
        return parts;
    }

    private static FragmentView of(
            Part part, Comparison comparison, Entry entry, Catalog catalog, Presentation presentation) {
        String id = entry.page().substring(0, entry.page().length() - PAGE.length());
        String prefix = "part-" + HeadingAnchors.slug(id.replace('/', '-') + "-" + part.word()) + "-";
        var context = ViewContext.elsewhere(comparison, entry, catalog, presentation, ROOT, prefix);
        var verdict = part == Part.VERDICT ? VerdictView.of(context) : Optional.<VerdictView>empty();
        var matrices = part != Part.MATRIX
                ? List.<MatrixView>of()
                : List.of(MatrixView.of(comparison.matrices().get(0), context));
        var pick = part == Part.VERDICT
                ? PickCardView.of(context, verdict).map(PickCardView::withoutDissent)
                : Optional.<PickCardView>empty();
        return new FragmentView(
                id,
                part,
                prefix,
                presentation.stylesheets().stream()
                        .map(context.links()::relative)
                        .toList(),
                context.words().all(),
                context.links(),
                CardView.of(comparison, entry, presentation).on(context.links()),
                Notice.of(context),
                new ChoiceView(pick.orElse(null), null, null, null),
                new ScoresView(PageView.pips(matrices, comparison), matrices, null, null),
                new ReasonsView(false, verdict.orElse(null), ProseView.EMPTY),
                comparison.footnotes());
    }
}
