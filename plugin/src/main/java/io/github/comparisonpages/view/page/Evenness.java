package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.PointGroup;
import io.github.comparisonpages.model.document.PlainText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether pros can stand beside pros without holes. Rows are as high as their longest group, so that ten pros beside one leave
 * half a column empty.
 */
final class Evenness {

    /** How many lines a hole may have: some 300 pixels. */
    private static final int MOST_LINES = 12;

    /** How many characters a line of a column takes, about. */
    private static final int LINE = 36;

    private Evenness() {}

    /**
     * Returns whether each row of groups leaves small holes at most.
     *
     * @param slots the groups of each option, as many for each; null where it has none
     */
    static boolean fits(List<? extends List<@Nullable PointGroup>> slots) {
        for (int row = 0; row < slots.get(0).size(); row++) {
            int least = Integer.MAX_VALUE;
            int most = 0;
            for (List<@Nullable PointGroup> groups : slots) {
                int lines = lines(groups.get(row));
                least = Math.min(least, lines);
                most = Math.max(most, lines);
            }
            if (most - least > MOST_LINES) {
                return false;
            }
        }
        return true;
    }

    private static int lines(@Nullable PointGroup group) {
        if (group == null) {
            return 0;
        }
        int lines = 1 + PlainText.of(group.intro()).length() / LINE;
        for (Point point : group.points()) {
            lines += 1 + PlainText.of(point.text()).length() / LINE;
        }
        return lines;
    }
}
