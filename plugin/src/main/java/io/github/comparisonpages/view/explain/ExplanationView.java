package io.github.comparisonpages.view.explain;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.recognize.Recognition;
import io.github.comparisonpages.recognize.option.FoundOption;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was understood of a page. Places are {@code line:column}, as in diagnostics.
 *
 * @param source the file's path below the docs folder
 * @param title the title
 * @param strict whether it is judged as a comparison of this format
 * @param options the options, with the places where each was found and its points
 * @param decisions what is chosen, rejected, or left open, and the words that say so
 * @param tables the tables that compare options, and what each row was taken for
 * @param readings what was proposed as the page's options, the most convincing first
 * @param prose what was kept as it stands
 */
public record ExplanationView(
        String source,
        String title,
        boolean strict,
        List<OptionLine> options,
        List<DecisionLine> decisions,
        List<TableLine> tables,
        List<ReadingLine> readings,
        List<Prose> prose) {

    /** An option; {@code group} is the question it answers, empty where the page asks one. */
    public record OptionLine(String name, String group, String at, List<PlaceLine> places, List<PointLine> points) {}

    /** A place of the page, such as "section" or "column of a table". */
    public record PlaceLine(String kind, String at) {}

    /** A point: {@code kind} is pro, con or neutral. */
    public record PointLine(String kind, String at, String text) {}

    /**
     * A proposal.
     *
     * @param kind where it comes from, such as "list" or "title"
     * @param verdict what became of it: "used", or why it was not
     */
    public record ReadingLine(
            String kind,
            String at,
            String heading,
            List<String> members,
            double score,
            List<EvidenceLine> evidence,
            boolean used,
            String verdict) {}

    /** What speaks for (above 0) or against (below 0) a proposal. */
    public record EvidenceLine(String name, double points) {}

    /**
     * What is said of an option.
     *
     * @param kind "declared", "concluded", "rejected", "open" or "unclear"
     * @param option its name; empty where none is meant
     * @param when under which condition; empty where there is none
     * @param words the author's words
     */
    public record DecisionLine(String kind, String option, String when, String at, String words) {}

    /** A section that was kept as prose. */
    public record Prose(String heading, String at) {}

    /** Returns what was understood of a page, {@code strict} where it is judged as a comparison of this format. */
    public static ExplanationView of(Recognition recognition, boolean strict) {
        var comparison = recognition.comparison();
        return new ExplanationView(
                comparison.source(),
                PlainText.of(comparison.title()),
                strict,
                options(recognition),
                decisions(comparison),
                comparison.matrices().stream()
                        .map(matrix -> TableLine.of(matrix, comparison))
                        .toList(),
                recognition.options().candidates().stream()
                        .map(ExplanationView::reading)
                        .toList(),
                prose(comparison));
    }

    private static List<OptionLine> options(Recognition recognition) {
        var lines = new ArrayList<OptionLine>();
        var options = recognition.comparison().options();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            FoundOption found = recognition.options().options().get(i);
            var points = new ArrayList<PointLine>();
            for (var group : option.groups()) {
                for (Point point : group.points()) {
                    points.add(new PointLine(lower(point.kind()), at(point.span()), PlainText.of(point.text())));
                }
            }
            var places = found.places().stream()
                    .map(place -> new PlaceLine(kind(place), at(place.span())))
                    .toList();
            lines.add(new OptionLine(option.name(), option.group(), at(option.span()), places, points));
        }
        return lines;
    }

    private static String kind(Place place) {
        if (place instanceof Place.Own) {
            return "section";
        } else if (place instanceof Place.About about) {
            return "section of its " + (about.kind() == Point.Kind.CON ? "cons" : "pros");
        } else if (place instanceof Place.Item) {
            return "item of a list";
        } else if (place instanceof Place.Column) {
            return "column of a table";
        } else if (place instanceof Place.Row) {
            return "row of a table";
        }
        return "name only";
    }

    private static ReadingLine reading(CandidateReading reading) {
        var evidence = reading.evidence().stream()
                .map(e -> new EvidenceLine(e.name(), round(e.points())))
                .filter(e -> e.points() != 0)
                .toList();
        return new ReadingLine(
                reading.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                at(reading.span()),
                reading.heading(),
                reading.members(),
                round(reading.score()),
                evidence,
                reading.used(),
                reading.used() ? "used" : reading.reason());
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static List<DecisionLine> decisions(Comparison comparison) {
        var lines = new ArrayList<DecisionLine>();
        for (var pick : comparison.picks()) {
            String option = pick.optionId() == null ? "" : name(comparison, pick.optionId());
            lines.add(new DecisionLine(
                    lower(pick.basis()), option, pick.context(), at(pick.span()), PlainText.of(pick.words())));
        }
        for (var rejection : comparison.rejected()) {
            lines.add(new DecisionLine(
                    "rejected",
                    name(comparison, rejection.optionId()),
                    "",
                    at(rejection.span()),
                    PlainText.of(rejection.words())));
        }
        var unclear = comparison.unclear();
        if (unclear != null) {
            lines.add(new DecisionLine(
                    unclear.open() ? "open" : "unclear", "", "", at(unclear.span()), PlainText.of(unclear.words())));
        }
        return lines;
    }

    private static String name(Comparison comparison, String id) {
        return comparison.option(id).map(Option::name).orElse(id);
    }

    private static List<Prose> prose(Comparison comparison) {
        var prose = new ArrayList<Prose>();
        if (!comparison.lede().isEmpty()) {
            prose.add(new Prose("", at(first(comparison.lede()))));
        }
        for (Section section : comparison.optionNotes()) {
            add(section, prose);
        }
        for (Section section : comparison.kept()) {
            add(section, prose);
        }
        return prose;
    }

    private static SourceSpan first(RichText text) {
        Block block = text.blocks().get(0);
        return block.span();
    }

    private static void add(Section section, List<Prose> prose) {
        if (!section.blocks().isEmpty()) {
            prose.add(new Prose(PlainText.of(section.heading()), at(section.span())));
        }
        section.children().forEach(child -> add(child, prose));
    }

    private static String at(SourceSpan span) {
        return span.start().toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
