package io.github.comparisonpages.diff;

import io.github.comparisonpages.load.ChangedPath;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.text.PathPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision in force that governs files which a change touches.
 *
 * @param touched the patterns of its {@code governs} that stand for such files, in the author's order; one at least
 */
public record AffectedDecision(Entry entry, List<Touched> touched) {

    public AffectedDecision {
        touched = List.copyOf(touched);
    }

    /**
     * The files that a pattern stands for.
     *
     * @param pattern as the author writes it
     * @param paths those that the change touches, in their order; one at least
     */
    public record Touched(String pattern, List<ChangedPath> paths) {

        public Touched {
            paths = List.copyOf(paths);
        }
    }

    /** Returns the decisions in the order of their sources. What is superseded, withdrawn or only proposed is none. */
    public static List<AffectedDecision> all(Catalog catalog, List<ChangedPath> paths) {
        var affected = new ArrayList<AffectedDecision>();
        for (Entry entry : catalog.entries()) {
            if (entry.settled()) {
                var touched = touched(entry.metadata().governs(), paths);
                if (!touched.isEmpty()) {
                    affected.add(new AffectedDecision(entry, touched));
                }
            }
        }
        return affected;
    }

    private static List<Touched> touched(List<String> governs, List<ChangedPath> paths) {
        var touched = new ArrayList<Touched>();
        for (String written : governs) {
            var pattern = PathPattern.of(written);
            var matching = paths.stream()
                    .filter(path -> pattern.matches(path.now()) || pattern.matches(path.before()))
                    .toList();
            if (!matching.isEmpty()) {
                touched.add(new Touched(written, matching));
            }
        }
        return touched;
    }
}
