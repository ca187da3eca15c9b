package io.github.comparisonpages.relate;

import io.github.comparisonpages.api.ComparisonSummary;
import io.github.comparisonpages.api.ComparisonSummary.OptionSummary;
import io.github.comparisonpages.api.ComparisonSummary.PickSummary;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.List;

/** What rules and outputs of others may know of comparisons. */
public final class Summaries {

    private Summaries() {}

    /** Returns all comparisons of a handbook, in the order of their sources. */
    public static List<ComparisonSummary> of(Catalog catalog) {
        return catalog.entries().stream().map(Summaries::of).toList();
    }

    private static ComparisonSummary of(Entry entry) {
        return new ComparisonSummary(
                entry.source(),
                entry.page(),
                entry.title(),
                entry.titleSpan(),
                entry.metadata(),
                entry.options().stream()
                        .map(o -> new OptionSummary(o.id(), o.name(), o.aliases(), o.span()))
                        .toList(),
                entry.picks().stream()
                        .map(p -> new PickSummary(p.optionId(), p.context(), p.basis(), p.span()))
                        .toList());
    }
}
