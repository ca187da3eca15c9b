package io.github.comparisonpages.model;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import java.util.List;

/**
 * Points that stand together under one label.
 *
 * @param label the author's heading, such as "Advantages"; empty where there is none
 * @param intro what stands between the label and the first point
 * @param points the points, in the order of the source
 */
public record PointGroup(List<Inline> label, RichText intro, List<Point> points) {

    public PointGroup {
        label = List.copyOf(label);
        points = List.copyOf(points);
    }
}
