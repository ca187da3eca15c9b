package io.github.comparisonpages.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpreadPointsTest {

    private static final double EXACT = 1e-15;

    @Test
    void the_first_coordinates_halve_what_is_left() {
        assertArrayEquals(
                new double[] {1 / 2.0, 1 / 4.0, 3 / 4.0, 1 / 8.0, 5 / 8.0, 3 / 8.0, 7 / 8.0},
                SpreadPoints.coordinates(0, 7),
                EXACT);
    }

    @Test
    void the_second_coordinates_go_by_thirds() {
        assertArrayEquals(
                new double[] {1 / 3.0, 2 / 3.0, 1 / 9.0, 4 / 9.0, 7 / 9.0}, SpreadPoints.coordinates(1, 5), EXACT);
    }

    @Test
    void each_dimension_has_a_prime_of_its_own() {
        assertEquals(
                List.of(2L, 3L, 5L, 7L, 11L, 13L, 17L, 19L, 23L, 29L),
                IntStream.range(0, 10)
                        .mapToObj(dimension -> Math.round(1 / SpreadPoints.coordinates(dimension, 1)[0]))
                        .toList());
    }
}
