package io.github.comparisonpages.diff;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * That a point came or went.
 *
 * @param option the name of the option that it is about, as it is now
 * @param added whether it came
 * @param text the point as plain text
 */
public record PointChange(String option, Point.Kind kind, boolean added, String text) {

    /** Returns the points that went and came, option by option; those of options that came or went are none. */
    static List<PointChange> all(Comparison before, Comparison now, OptionPairs options) {
        var changes = new ArrayList<PointChange>();
        for (Option option : before.options()) {
            options.now(option.id()).flatMap(now::option).ifPresent(later -> {
                for (Point.Kind kind : Point.Kind.values()) {
                    var gone = texts(option, kind);
                    var added = texts(later, kind);
                    texts(later, kind).forEach(gone::remove);
                    texts(option, kind).forEach(added::remove);
                    gone.forEach(text -> changes.add(new PointChange(later.name(), kind, false, text)));
                    added.forEach(text -> changes.add(new PointChange(later.name(), kind, true, text)));
                }
            });
        }
        return changes;
    }

    private static List<String> texts(Option option, Point.Kind kind) {
        var texts = new ArrayList<String>();
        for (Point point : option.points(kind)) {
            texts.add(PlainText.of(point.text()));
        }
        return texts;
    }
}
