package io.github.comparisonpages.lint.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    void one_score_above_the_scale_among_weights_is_told_with_the_end_of_its_scale() {
        assertEquals(
                List.of(above("5:15", "7", "5")),
                weighted("score-out-of-scale", "| Speed | 1 | 7 | 5 |", "| Calm | 1 | 5 | 0 |"));
        assertEquals(
                List.of(above("5:15", "12/10", "10")), weighted("score-out-of-scale", "| Speed | 1 | 12/10 | 10/10 |"));
        assertEquals(
                List.of(above("5:15", "120%", "100%")), weighted("score-out-of-scale", "| Speed | 1 | 120% | 100% |"));
    }

    @Test
    void several_on_the_page_s_own_scale_are_told_once_and_others_each() {
        assertEquals(
                List.of(
                        "page.md:5:15: error: 2 scores of this table are above the page's scale, which ends at 5;"
                                + " the first is 7 [score-out-of-scale]",
                        above("7:14", "12/10", "10"),
                        above("8:15", "120%", "100%")),
                weighted(
                        "score-out-of-scale",
                        "| Speed | 1 | 7 | 4 |",
                        "| Price | 1 | 3 | 9 |",
                        "| Calm | 1 | 12/10 | 9/10 |",
                        "| Scent | 1 | 120% | 90% |"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| First release | 1995 | 2001 |",
                "| Nodes | 3 | 100 |",
                "| Speed | 7 | 5 |",
                "| Price | € 4 | € 12 |",
                "| Ready | 120% | 100% |"
            })
    void without_weights_or_a_scale_no_number_is_too_high(String row) {
        assertEquals(List.of(), table("score-out-of-scale", row));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| First release | 1 | 1995 | 2001 |",
                "| Latency (ms) | 1 | 3 | 12 |",
                "| Speed | 1 | 3 | 12 ms |"
            })
    void a_row_of_quantities_is_left_alone_among_weights_too(String row) {
        assertEquals(List.of(), weighted("score-out-of-scale", row));
        assertEquals(List.of(), weighted("score-not-a-number", row));
        assertEquals(List.of(), weighted("mixed-scales", row));
    }

    @Test
    void every_slip_of_a_table_with_weights_is_told_where_it_stands() {
        var findings = Checked.headlines(Checked.page(
                "---",
                "options: [Tea, Coffee, Water]",
                "---",
                "# Tea vs Coffee vs Water",
                "",
                "| Criterion | Weight | \uff34ea | Coffee | Milk | Notes | Weight (night) | Tea |",
                "|---|---|---|---|---|---|---|---|",
                "| Price | 3 | 4 | good | 3 | fine | 1 | 2 |",
                "| | 2 | 3 | 4 | 1 | | 2 | 2 |",
                "| Price | lots | 3 | 2 | 1 | | 3 | 1 |",
                "| **Taste** | | | | | | | |",
                "| Price | 1 | 2 | yes | 1 | | 1 | 1 |",
                "| Aroma | | ? | n/a | 2 | | 1 | 1 |",
                "| Smell | 1 | 5 |"));
        assertEquals(
                List.of(
                        "page.md:6:24: error: '\uff34ea' only looks like the option 'Tea': it has the character U+FF34"
                                + " [look-alike]",
                        "page.md:6:39: error: the column 'Milk' has scores and is not one of the options [column-mismatch]",
                        "page.md:6:71: error: the option 'Tea' has another column [column-mismatch]",
                        "page.md:8:19: error: the score 'good' is not a number [score-not-a-number]",
                        "page.md:9:3: error: this criterion has no name [no-name]",
                        "page.md:10:3: warning: the criterion 'Price' stands in line 8 already [duplicate-criterion]",
                        "page.md:10:11: error: the weight 'lots' is not a number [weight-not-a-number]",
                        "page.md:12:19: error: the score 'yes' is not a number [score-not-a-number]",
                        "page.md:13:11: error: this criterion has no weight [weight-not-a-number]",
                        "page.md:14:1: error: this row ends before the score of 'Coffee' [score-not-a-number]"),
                findings.stream().filter(ScoredTableTest::isOfTheTable).toList());
    }

    private static boolean isOfTheTable(String headline) {
        return Stream.of(
                        "look-alike",
                        "column-mismatch",
                        "score-not-a-number",
                        "no-name",
                        "duplicate-criterion",
                        "weight-not-a-number")
                .anyMatch(rule -> headline.endsWith("[" + rule + "]"));
    }

    @Test
    void an_option_without_a_column_is_told_where_the_header_stands() {
        assertEquals(
                List.of("page.md:3:1: error: the option 'Water' and 1 more have no column [column-mismatch]"),
                Checked.headlines(
                        "column-mismatch",
                        "# Tea vs Coffee vs Water vs Milk",
                        "",
                        "| Criterion | Weight | Tea | Coffee |",
                        "|---|---|---|---|",
                        "| Price | 3 | 4 | 3 |",
                        "| Aroma | 3 | 4 | 2 |"));
    }

    @Test
    void words_as_weights_are_told_on_a_page_that_is_written_for_this_format() {
        String[] table = {
            "# Tea vs Coffee",
            "",
            "| Criterion | Weight | Tea | Coffee |",
            "|---|---|---|---|",
            "| Price | high | 4 | 3 |",
            "| Aroma | low | 4 | 2 |"
        };
        assertEquals(List.of(), Checked.headlines("weight-not-a-number", table));
        String declared = "---\npick: Tea\n---\n" + String.join("\n", table) + "\n";
        assertEquals(
                List.of(
                        "page.md:8:11: error: the weight 'high' is not a number [weight-not-a-number]",
                        "page.md:9:11: error: the weight 'low' is not a number [weight-not-a-number]"),
                Checked.headlines("weight-not-a-number", Map.of("page.md", declared)));
    }

    @Test
    void totals_are_no_criteria_and_need_no_weight() {
        for (String rule :
                List.of("weight-not-a-number", "score-not-a-number", "column-mismatch", "score-out-of-scale")) {
            assertEquals(List.of(), weighted(rule, "| Speed | 3 | 5 | 2 |", "| **Total** | | **18** | **9** |"));
        }
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

    private static List<String> weighted(String rule, String... rows) {
        return Checked.headlines(
                rule,
                "# Tea vs Coffee",
                "",
                "| Criterion | Weight | Tea | Coffee |",
                "|---|---|---|---|",
                String.join("\n", rows),
                "| Taste | 1 | 3 | 3 |");
    }
}
