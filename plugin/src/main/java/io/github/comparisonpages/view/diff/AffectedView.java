package io.github.comparisonpages.view.diff;

import io.github.comparisonpages.diff.AffectedDecision;
import io.github.comparisonpages.diff.AffectedDecision.Touched;
import java.util.ArrayList;
import java.util.List;

/**
 * The decisions in force that a change touches.
 *
 * @param base what the change starts from
 * @param summary how many they are, in one line
 */
public record AffectedView(String base, String summary, List<PageLines> decisions) {

    /** So many files tell which part of a project it is. */
    private static final int MOST_PATHS = 5;

    public AffectedView {
        decisions = List.copyOf(decisions);
    }

    /**
     * Returns the view of decisions.
     *
     * @param files how many files the change touches
     */
    public static AffectedView of(String base, int files, List<AffectedDecision> affected) {
        String changed = files + (files == 1 ? " file" : " files") + " changed, ";
        int size = affected.size();
        String summary = size == 0
                ? "no decision in force governs any of them"
                : size + (size == 1 ? " decision in force governs" : " decisions in force govern") + " some of them";
        return new AffectedView(
                base,
                changed + summary,
                affected.stream().map(AffectedView::lines).toList());
    }

    private static PageLines lines(AffectedDecision decision) {
        var entry = decision.entry();
        var lines = new ArrayList<ChangeLine>();
        var names = entry.answer().names();
        if (!names.isEmpty()) {
            lines.add(new ChangeLine("pick", String.join(", ", names), false));
        }
        for (Touched touched : decision.touched()) {
            lines.add(new ChangeLine("governs", touched.pattern() + ": " + paths(touched), false));
        }
        return new PageLines(entry.source(), entry.title(), "", lines);
    }

    private static String paths(Touched touched) {
        var labels = new ArrayList<String>();
        for (var path :
                touched.paths().subList(0, Math.min(MOST_PATHS, touched.paths().size()))) {
            labels.add(path.label());
        }
        int more = touched.paths().size() - labels.size();
        return String.join(", ", labels) + (more > 0 ? " and " + more + " more" : "");
    }
}
