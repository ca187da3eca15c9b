package io.github.comparisonpages.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that look at cells. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScoredTableTest {

    @Test
    void ways_to_measure_that_are_mixed_in_a_row_are_told_by_the_alphabet() {
        assertEquals(
                List.of("page.md:5:3: warning: the criterion 'Speed' mixes percentages, scores [mixed-scales]"),
                table("mixed-scales", "| Speed | 4 | 80% |"));
        assertEquals(
                List.of("page.md:5:3: warning: the criterion 'Calm' mixes high and low, yes and no [mixed-scales]"),
                table("mixed-scales", "| Calm | yes | high |"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 4 | 5 |",
                "| yes | partial |",
                "| high | low |",
                "| 80% | ? |",
                "| 4 | n/a |",
                "| 4 | who knows |"
            })
    void one_way_to_measure_beside_no_answer_is_left_alone(String cells) {
        assertEquals(List.of(), table("mixed-scales", "| Speed " + cells));
    }

    @Test
    void a_blank_beside_an_answer_is_told() {
        assertEquals(
                List.of("page.md:5:15: info: this option has no value for 'Speed' [unscored-cell]"),
                table("unscored-cell", "| Speed | 4 | ? |"));
    }

    @Test
    void a_row_that_measures_nothing_and_what_makes_no_sense_are_left_alone() {
        assertEquals(
                List.of(),
                table("unscored-cell", "| Speed | ? | ? |", "| Calm | 4 | n/a |", "| Scent | flowers | ? |"));
    }

    @Test
    void one_score_above_the_scale_is_told_with_the_end_of_its_scale() {
        assertEquals(
                List.of(above("5:11", "7", "5")), table("score-out-of-scale", "| Speed | 7 | 5 |", "| Calm | 5 | 0 |"));
        assertEquals(List.of(above("5:11", "12/10", "10")), table("score-out-of-scale", "| Speed | 12/10 | 10/10 |"));
        assertEquals(List.of(above("5:11", "120%", "100%")), table("score-out-of-scale", "| Speed | 120% | 100% |"));
    }

    @Test
    void several_on_the_page_s_own_scale_are_told_once_and_others_each() {
        assertEquals(
                List.of(
                        "page.md:5:11: error: 2 scores of this table are above the page's scale, which ends at 5;"
                                + " the first is 7 [score-out-of-scale]",
                        above("6:10", "12/10", "10"),
                        above("6:18", "120%", "100%")),
                table("score-out-of-scale", "| Speed | 7 | 9 |", "| Calm | 12/10 | 120% |"));
    }

    private static String above(String place, String score, String end) {
        return "page.md:%s: error: the score %s is above its scale, which ends at %s [score-out-of-scale]"
                .formatted(place, score, end);
    }

    private static List<String> table(String rule, String... rows) {
        return Checked.headlines(
                rule,
                "# Tea vs Coffee",
                "",
                "| Criterion | Tea | Coffee |",
                "|---|---|---|",
                String.join("\n", rows),
                "| Taste | 3 | 3 |");
    }
}
