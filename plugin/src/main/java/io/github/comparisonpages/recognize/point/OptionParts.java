package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.PointGroup;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of one option so far. */
public final class OptionParts {

    private final List<Block> summary = new ArrayList<>();
    private final List<PointGroup> groups = new ArrayList<>();
    private final List<Facet> facets = new ArrayList<>();
    private @Nullable RelatedNames related;

    public List<Block> summary() {
        return summary;
    }

    public List<PointGroup> groups() {
        return groups;
    }

    public List<Facet> facets() {
        return facets;
    }

    /** The names of the option's line of related things; null where it has none. */
    @Nullable
    public RelatedNames related() {
        return related;
    }

    /** Takes the line of related things; false where the option has one already. */
    public boolean relate(RelatedNames names) {
        if (related != null) {
            return false;
        }
        related = names;
        return true;
    }

    public void add(Facet facet) {
        facets.add(facet);
    }

    /** Adds points with their label; nothing at all is left out. */
    public void add(List<Inline> label, List<Block> intro, List<Point> points) {
        if (!label.isEmpty() || !intro.isEmpty() || !points.isEmpty()) {
            groups.add(new PointGroup(label, new RichText(intro), points));
        }
    }

    /** Adds a point without a label: to the group before it where that has none either. */
    public void add(Point point) {
        int last = groups.size() - 1;
        if (last >= 0 && groups.get(last).label().isEmpty()) {
            var points = new ArrayList<>(groups.get(last).points());
            points.add(point);
            groups.set(last, new PointGroup(List.of(), groups.get(last).intro(), points));
        } else {
            add(List.of(), List.of(), List.of(point));
        }
    }

    public boolean hasPoints() {
        return groups.stream().anyMatch(g -> !g.points().isEmpty());
    }
}
