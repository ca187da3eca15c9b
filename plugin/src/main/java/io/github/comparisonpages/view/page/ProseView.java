package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.view.ViewContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sections that are kept as prose, each in its place on the page.
 *
 * @param drivers what weighed in the decision: it stands with the criteria
 * @param before those that the author wrote before the decision, where the page compares nothing and so has nothing to
 *     say first
 * @param after all others
 */
public record ProseView(List<SectionView> drivers, List<SectionView> before, List<SectionView> after) {

    /** No sections at all. */
    public static final ProseView EMPTY = new ProseView(List.of(), List.of(), List.of());

    public ProseView {
        drivers = List.copyOf(drivers);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Returns all but the part of a record's context that is the page's lede. */
    static ProseView of(Optional<ContextView> lede, boolean compares, ViewContext context) {
        Comparison comparison = context.comparison();
        Verdict verdict = comparison.verdict();
        var drivers = new ArrayList<Section>();
        var before = new ArrayList<Section>();
        var after = new ArrayList<Section>();
        if (!compares) {
            after.addAll(comparison.optionNotes());
        }
        for (Section section : comparison.kept()) {
            Section left = section;
            if (lede.isPresent() && lede.get().section() == section) {
                left = lede.get().rest();
            }
            if (left == null) {
                continue;
            }
            if (compares) {
                (section.role() == Section.Role.DRIVERS ? drivers : after).add(left);
            } else {
                boolean early = verdict != null
                        && section.span().start().compareTo(verdict.span().start()) < 0;
                (early ? before : after).add(left);
            }
        }
        return new ProseView(
                SectionView.of(drivers, 2, context),
                SectionView.of(before, 2, context),
                SectionView.of(after, 2, context));
    }
}
