package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.PointGroup;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.ViewContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Points under one label.
 *
 * @param label the author's; empty where there is none
 * @param word what to say instead; empty where the points are of several kinds
 */
public record PointGroupView(String anchor, List<Inline> label, String word, RichText intro, List<PointView> points) {

    static final PointGroupView EMPTY = new PointGroupView("", List.of(), "", RichText.EMPTY, List.of());

    public PointGroupView {
        label = List.copyOf(label);
        points = List.copyOf(points);
    }

    /**
     * A point.
     *
     * @param kind {@code pro}, {@code con} or {@code neutral}
     * @param spoken the words that say the kind to those who do not see the sign
     * @param done whether it is ticked off; null where it is no task
     */
    public record PointView(
            String kind, String spoken, @Nullable Boolean done, RichText text) {

        private static PointView of(Point point, Messages words) {
            String kind = key(point.kind());
            return new PointView(
                    kind, point.marker().isEmpty() ? words.text(kind) : point.marker(), point.checked(), point.text());
        }
    }

    /**
     * Returns a group of an option, with a word of the page's own where its points are of one kind and have no label.
     */
    static PointGroupView of(PointGroup group, ViewContext context) {
        var kinds = group.points().stream().map(Point::kind).distinct().toList();
        String word = !group.label().isEmpty() || kinds.size() != 1
                ? ""
                : context.words().text(key(kinds.get(0)) + "s");
        return of(group, word, context);
    }

    /** Returns a group of a section whose heading says what its points are. */
    static PointGroupView below(PointGroup group, ViewContext context) {
        return of(group, "", context);
    }

    private static PointGroupView of(PointGroup group, String word, ViewContext context) {
        return new PointGroupView(
                context.anchor(group.label()),
                group.label(),
                word,
                group.intro(),
                group.points().stream()
                        .map(point -> PointView.of(point, context.words()))
                        .toList());
    }

    private static String key(Point.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
