package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.relate.Neighbours;
import io.github.comparisonpages.relate.address.PageAnchors;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.score.Sensitivity;
import io.github.comparisonpages.score.WeightedTotals;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every part of one page is made from.
 *
 * @param titleAnchor that of the page's title
 * @param destinations everything that the comparison links to
 * @param firmness how much the lead of its scores depends on the weights; empty where no option leads
 */
public record ViewContext(
        Comparison comparison,
        Entry entry,
        Neighbours neighbours,
        Presentation presentation,
        Messages words,
        Links links,
        References references,
        String titleAnchor,
        PageAnchors anchors,
        Set<String> destinations,
        Optional<Sensitivity> firmness) {

    public static ViewContext of(Comparison comparison, Entry entry, Neighbours neighbours, Presentation presentation) {
        return of(comparison, entry, neighbours, presentation, "", "");
    }

    /**
     * Returns that of a part that stands in another page: its links start with {@code root}, its anchors with
     * {@code prefix}.
     */
    public static ViewContext elsewhere(
            Comparison comparison,
            Entry entry,
            Neighbours neighbours,
            Presentation presentation,
            String root,
            String prefix) {
        return of(comparison, entry, neighbours, presentation, root, prefix);
    }

    private static ViewContext of(
            Comparison comparison,
            Entry entry,
            Neighbours neighbours,
            Presentation presentation,
            String root,
            String prefix) {
        var links = new Links(entry.source(), entry.page(), neighbours, root);
        var anchors = new PageAnchors(comparison.landmarks(), prefix);
        Messages words = presentation.words();
        var references = new References(neighbours, entry, links, words);
        return new ViewContext(
                comparison,
                entry,
                neighbours,
                presentation,
                words,
                links,
                references,
                anchors.of(comparison.title()),
                anchors,
                Destinations.of(comparison),
                WeightedTotals.matrix(comparison).flatMap(Sensitivity::of));
    }

    public ReaderLinks readerLinks() {
        var links = presentation.readerLinks();
        return links == null ? ReaderLinks.NONE : links;
    }

    /** Returns the anchor of an author's heading; empty where there is no heading. */
    public String anchor(List<Inline> heading) {
        return heading.isEmpty() ? "" : anchors.of(heading);
    }
}
