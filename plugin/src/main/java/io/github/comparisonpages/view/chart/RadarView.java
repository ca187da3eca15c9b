package io.github.comparisonpages.view.chart;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.NormalizedScore;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.OptionMarks;
import io.github.comparisonpages.view.ViewContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A matrix as a picture: one axis a criterion, better further out, in a square of {@value #SIZE}.
 *
 * @param titleId the anchor of the picture's title
 * @param textId the anchor of the picture's text
 * @param text what the picture shows, for those who do not see it
 * @param rings the lines of equal merit, the innermost first, as points of a polygon
 * @param axes one a criterion that counts, in the order of the rows
 * @param shapes one an option, in the order of the columns
 */
public record RadarView(
        String titleId, String textId, String text, List<String> rings, List<Axis> axes, List<Shape> shapes) {

    static final int SIZE = 320;

    private static final double CENTRE = SIZE / 2.0;
    private static final double RADIUS = 118;
    private static final double NUMBERS = RADIUS + 22;
    private static final double HALF_A_MARK = 6;
    private static final int RINGS = 5;
    private static final int MOST_OPTIONS = 3;
    private static final int FEWEST_CRITERIA = 3;
    private static final int MOST_CRITERIA = 10;

    public RadarView {
        rings = List.copyOf(rings);
        axes = List.copyOf(axes);
        shapes = List.copyOf(shapes);
    }

    /** An axis from the centre to its end, and where the criterion's number stands. */
    public record Axis(int number, Place end, Place label) {}

    /**
     * An option.
     *
     * @param points its outline, as points of a polygon
     * @param marks where its mark stands on each axis: the mark's corner
     */
    public record Shape(int mark, String name, String points, List<Place> marks) {
        public Shape {
            marks = List.copyOf(marks);
        }
    }

    /** A place in the picture. */
    public record Place(String x, String y) {

        private static Place of(int axis, int axes, double distance, double offset) {
            double angle = 2 * Math.PI * axis / axes - Math.PI / 2;
            return new Place(
                    SvgNumber.of(CENTRE + distance * Math.cos(angle) - offset),
                    SvgNumber.of(CENTRE + distance * Math.sin(angle) - offset));
        }

        private static Place of(int axis, int axes, double distance) {
            return of(axis, axes, distance, 0);
        }
    }

    /**
     * Returns the picture; empty where it would mislead or be unreadable: unknown cells, or too few or too many of
     * anything.
     */
    public static Optional<RadarView> of(Matrix matrix, ViewContext context) {
        int criteria = matrix.scored().size();
        int options = matrix.optionIds().size();
        if (options < 2 || options > MOST_OPTIONS || criteria < FEWEST_CRITERIA || criteria > MOST_CRITERIA) {
            return Optional.empty();
        }
        boolean complete = matrix.scored().stream()
                .allMatch(c -> IntStream.range(0, options)
                        .allMatch(column -> NormalizedScore.of(c, column).isPresent()));
        boolean distinct = matrix.optionIds().stream()
                                .map(id -> mark(id, context))
                                .distinct()
                                .count()
                        == options
                && matrix.optionIds().stream().allMatch(id -> mark(id, context) >= 0);
        return complete && distinct ? Optional.of(draw(matrix, context)) : Optional.empty();
    }

    private static RadarView draw(Matrix matrix, ViewContext context) {
        var criteria = matrix.scored();
        int axes = criteria.size();
        var shapes = new ArrayList<Shape>();
        for (int column = 0; column < matrix.optionIds().size(); column++) {
            var distances = new double[axes];
            for (int axis = 0; axis < axes; axis++) {
                distances[axis] =
                        RADIUS * NormalizedScore.of(criteria.get(axis), column).orElseThrow();
            }
            String id = matrix.optionIds().get(column);
            shapes.add(new Shape(
                    mark(id, context),
                    name(id, context.comparison()),
                    points(distances),
                    IntStream.range(0, axes)
                            .mapToObj(axis -> Place.of(axis, axes, distances[axis], HALF_A_MARK))
                            .toList()));
        }
        return new RadarView(
                context.anchors().next("radar-title"),
                context.anchors().next("radar-text"),
                text(matrix, context),
                IntStream.rangeClosed(1, RINGS)
                        .mapToObj(ring -> points(IntStream.range(0, axes)
                                .mapToDouble(axis -> RADIUS * ring / RINGS)
                                .toArray()))
                        .toList(),
                IntStream.range(0, axes)
                        .mapToObj(axis -> new Axis(
                                number(matrix, criteria.get(axis)),
                                Place.of(axis, axes, RADIUS),
                                Place.of(axis, axes, NUMBERS)))
                        .toList(),
                shapes);
    }

    private static String points(double[] distances) {
        return IntStream.range(0, distances.length)
                .mapToObj(axis -> Place.of(axis, distances.length, distances[axis]))
                .map(place -> place.x() + "," + place.y())
                .collect(Collectors.joining(" "));
    }

    /** Says where each option leads, by the numbers of the rows. */
    private static String text(Matrix matrix, ViewContext context) {
        Messages words = context.words();
        var sentences = IntStream.range(0, matrix.optionIds().size()).boxed().flatMap(column -> {
            String rows = IntStream.range(0, matrix.criteria().size())
                    .filter(row -> leads(matrix.criteria().get(row), column))
                    .mapToObj(row -> String.valueOf(row + 1))
                    .collect(Collectors.joining(", "));
            String name = name(matrix.optionIds().get(column), context.comparison());
            return rows.isEmpty() ? Stream.empty() : Stream.of(words.text("radarLeads", name, rows));
        });
        return Stream.concat(Stream.of(words.text("radarText")), sentences).collect(Collectors.joining(" "));
    }

    /** Returns the criterion's number in the table. */
    private static int number(Matrix matrix, Criterion criterion) {
        return matrix.criteria().indexOf(criterion) + 1;
    }

    private static boolean leads(Criterion criterion, int column) {
        return NormalizedScore.leader(criterion).orElse(-1) == column;
    }

    private static int mark(String optionId, ViewContext context) {
        return OptionMarks.of(context.comparison(), optionId);
    }

    private static String name(String optionId, Comparison comparison) {
        return comparison.option(optionId).map(o -> o.name()).orElse(optionId);
    }
}
