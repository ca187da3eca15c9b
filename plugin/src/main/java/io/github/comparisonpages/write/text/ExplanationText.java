package io.github.comparisonpages.write.text;

import io.github.comparisonpages.view.explain.ExplanationView;
import io.github.comparisonpages.view.explain.ExplanationView.DecisionLine;
import io.github.comparisonpages.view.explain.ExplanationView.EvidenceLine;
import io.github.comparisonpages.view.explain.ExplanationView.OptionLine;
import io.github.comparisonpages.view.explain.ExplanationView.ReadingLine;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what was understood of a page, for a terminal of any width. */
public final class ExplanationText {

    /** So much of a text tells which one is meant. */
    private static final int LONGEST = 70;

    private static final String STRICT = "Judged as a comparison of this format ('strict')";
    private static final String LENIENT = "Judged like any page: it is not taken for one of this format ('strict')";

    private final StringBuilder out = new StringBuilder();
    private final String path;

    private ExplanationText(String path) {
        this.path = path;
    }

    /**
     * Returns the explanation, with line feeds; {@code docs} is what the docs folder is called, with a slash at its
     * end.
     */
    public static String of(ExplanationView view, String docs) {
        var text = new ExplanationText(docs + view.source());
        text.write(view);
        return text.out.toString();
    }

    private void write(ExplanationView view) {
        line(0, path + ": " + view.title());
        line(0, view.strict() ? STRICT : LENIENT);
        line(0, "");
        line(0, view.options().isEmpty() ? "Options: none" : "Options");
        view.options().forEach(this::write);
        line(0, "");
        line(0, view.decisions().isEmpty() ? "Decision: none is read from this page" : "Decision");
        view.decisions().forEach(this::write);
        if (!view.tables().isEmpty()) {
            line(0, "");
            line(0, "Tables");
        }
        for (var table : view.tables()) {
            String heading = table.heading().isEmpty() ? "" : " '" + shortened(table.heading()) + "'";
            line(1, table.at() + heading + " compares " + String.join(", ", table.options()));
            table.rows().forEach(row -> line(2, row.at() + " " + shortened(row.name()) + ": " + row.type()));
        }
        line(0, "");
        line(0, "Where options were looked for");
        view.readings().forEach(this::write);
        if (!view.prose().isEmpty()) {
            line(0, "");
            line(0, "Kept as prose");
            view.prose()
                    .forEach(p -> line(
                            1,
                            p.at() + " "
                                    + (p.heading().isEmpty() ? "before the first section" : shortened(p.heading()))));
        }
    }

    private void write(OptionLine option) {
        String group = option.group().isEmpty() ? "" : " (" + shortened(option.group()) + ")";
        line(1, option.at() + " " + shortened(option.name()) + group);
        String places =
                option.places().stream().map(p -> p.kind() + " at " + p.at()).collect(Collectors.joining(", "));
        line(2, "found as " + places);
        option.points().forEach(point -> line(2, point.at() + " " + point.kind() + ": " + shortened(point.text())));
        if (option.points().isEmpty()) {
            line(2, "no pros or cons");
        }
    }

    private void write(DecisionLine decision) {
        String option = decision.option().isEmpty() ? "" : " " + shortened(decision.option());
        String when = decision.when().isEmpty() ? "" : ", when: " + shortened(decision.when());
        line(1, decision.at() + " " + decision.kind() + option + when);
        line(2, "the words: " + shortened(decision.words()));
    }

    private void write(ReadingLine reading) {
        String heading = reading.heading().isEmpty() ? "" : " below '" + shortened(reading.heading()) + "'";
        line(
                1,
                reading.at() + " " + reading.kind() + heading + ": " + score(reading.score()) + ", "
                        + reading.verdict());
        line(2, shortened(String.join(" | ", reading.members())));
        if (!reading.evidence().isEmpty()) {
            line(2, reading.evidence().stream().map(ExplanationText::evidence).collect(Collectors.joining(", ")));
        }
    }

    private static String evidence(EvidenceLine evidence) {
        return evidence.name() + " " + score(evidence.points());
    }

    private static String score(double points) {
        return String.format(Locale.ROOT, "%+.1f", points);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(text.isEmpty() ? 0 : depth)).append(text).append('\n');
    }
}
