package io.github.comparisonpages.view.diff;

import io.github.comparisonpages.diff.FactChange;
import io.github.comparisonpages.diff.OptionChange;
import io.github.comparisonpages.diff.PageChange;
import io.github.comparisonpages.diff.PageChange.Kind;
import io.github.comparisonpages.diff.PickChange;
import io.github.comparisonpages.diff.PointChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What changed on a page.
 *
 * @param source the path of its file
 * @param state "new", "gone" or "was x.md"; empty where it is where it was
 * @param lines what changed, the gravest first
 */
public record PageLines(String source, String title, String state, List<ChangeLine> lines) {

    public PageLines {
        lines = List.copyOf(lines);
    }

    static PageLines of(PageChange page) {
        var lines = new ArrayList<ChangeLine>();
        var pick = page.pick();
        if (pick != null) {
            lines.add(new ChangeLine("pick", pick(page.kind(), pick), false));
        }
        var scores = page.scores();
        if (scores != null) {
            lines.addAll(ScoreLines.of(scores));
        }
        if (!page.options().isEmpty()) {
            lines.add(new ChangeLine("options", options(page), false));
        }
        for (FactChange fact : page.facts()) {
            lines.add(new ChangeLine(fact.name(), fact(page.kind(), fact), false));
        }
        page.points().forEach(point -> lines.add(new ChangeLine("points", point(point), true)));
        return new PageLines(page.source(), page.title(), state(page), lines);
    }

    private static String state(PageChange page) {
        String from = page.movedFrom();
        return switch (page.kind()) {
            case ADDED -> "new";
            case REMOVED -> "gone";
            case CHANGED -> from == null ? "" : "was " + from;
        };
    }

    private static String pick(Kind kind, PickChange pick) {
        return switch (kind) {
            case ADDED -> picked(pick.now());
            case REMOVED -> picked(pick.before());
            case CHANGED ->
                picked(pick.before()) + " → " + picked(pick.now())
                        + (pick.silent() ? ", and no entry of 'history' says why" : "");
        };
    }

    private static String picked(List<PickChange.Picked> picks) {
        var names = new ArrayList<String>();
        picks.forEach(pick -> names.add(pick.when().isEmpty() ? pick.option() : pick.option() + " for " + pick.when()));
        return names.isEmpty() ? "nothing" : String.join("; ", names);
    }

    private static String options(PageChange page) {
        var parts = new ArrayList<String>();
        for (OptionChange option : page.options()) {
            boolean renamed = !option.before().isEmpty() && !option.now().isEmpty();
            String sign = page.kind() != Kind.CHANGED ? "" : option.before().isEmpty() ? "+ " : "− ";
            parts.add(
                    renamed
                            ? option.before() + " is now called " + option.now()
                            : sign + option.before() + option.now());
        }
        return String.join(", ", parts);
    }

    private static String fact(Kind kind, FactChange fact) {
        if (kind != Kind.CHANGED) {
            return fact.before() + fact.now();
        }
        return said(fact.before()) + " → " + said(fact.now());
    }

    private static String said(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private static String point(PointChange point) {
        String kind = point.kind().name().toLowerCase(Locale.ROOT);
        return point.option() + ": " + (point.added() ? "+ " : "− ") + kind + " “" + point.text() + "”";
    }
}
