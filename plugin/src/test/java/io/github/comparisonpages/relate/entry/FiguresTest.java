package io.github.comparisonpages.relate.entry;

import static io.github.comparisonpages.model.Made.rich;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.model.Point;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "Uses 20% of the memory, true",
        "5%, true",
        "Starts 3x sooner, true",
        "Starts 3 x sooner, true",
        "10 times the throughput, true",
        "2 seconds faster, true",
        "40 percent of all, true",
        "Much faster, false",
        "Three times the throughput, false",
        "Supports HTTP 2, false",
        "Runs on Linux 6 with max throughput, false",
        "% of all, false",
        "About % of 3, false",
        "'', false",
    })
    void a_point_that_gives_a_figure_and_no_source_is_a_claim(String text, boolean claim) {
        assertEquals(claim, Figures.unsourced(Made.point(Point.Kind.PRO, "-", text)));
    }

    @Test
    void a_point_with_a_link_has_its_source() {
        var text = rich("Starts 3x sooner: ", Made.link("https://example.com"));
        assertFalse(Figures.unsourced(new Point(Point.Kind.PRO, "-", text, Made.HERE)));
    }
}
