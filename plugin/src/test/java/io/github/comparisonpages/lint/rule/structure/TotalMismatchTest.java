package io.github.comparisonpages.lint.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TotalMismatchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Total | | 19 | 16 |", // weighted sum
                "| Total | 5 | 7 | 7 |", // sum
                "| **Weighted score** | | **3.8** | **3.2** |",
                "| Average | | 3,5 | 3,5 |",
                "| Total | | 19/25 | 16/25 |",
                "| Score | | 76% | 64% |",
                "| Total | | ? | 16 |",
                "| Rank | | 2 | 1 |"
            })
    void a_total_that_is_right_in_some_way_is_left_alone(String total) {
        assertEquals(List.of(), weighted(total));
    }

    @Test
    void the_one_total_that_is_wrong_is_told_with_what_it_adds_up_to() {
        assertEquals(
                List.of(
                        "page.md:7:13: warning: the weighted sum of 'Tea' is 19, and the table says 21 [total-mismatch]"),
                weighted("| Total | | 21 | 16 |"));
        assertEquals(
                List.of("page.md:7:17: warning: the sum of 'Coffee' is 7, and the table says 8 [total-mismatch]"),
                weighted("| Total | | 7 | 8 |").stream().toList());
    }

    @Test
    void where_no_column_fits_nothing_is_guessed() {
        assertEquals(List.of(), weighted("| Total | | 100 | 90 |"));
    }

    @Test
    void two_wrong_ones_may_have_a_reason_that_the_table_does_not_tell() {
        assertEquals(
                List.of(),
                rows(
                        "| Criterion | Tea | Coffee | Milk |",
                        "| Speed | 5 | 2 | 3 |",
                        "| Calm | 2 | 5 | 1 |",
                        "| Sum | 7 | 9 | 9 |"));
    }

    @Test
    void prices_are_added_up_too() {
        assertEquals(
                List.of("page.md:7:18: warning: the sum of 'Coffee' is 90, and the table says € 95 [total-mismatch]"),
                rows(
                        "| Criterion | Tea | Coffee |",
                        "| Kettle | € 20 | € 50 |",
                        "| A year of it | € 30 | € 40 |",
                        "| Total | € 50 | € 95 |"));
    }

    @Test
    void words_may_be_counted_in_a_way_of_their_own() {
        assertEquals(
                List.of(),
                rows(
                        "| Criterion | Tea | Coffee |",
                        "| Speed | 5 | 2 |",
                        "| Calm | 4 | 3 |",
                        "| Hot | yes | no |",
                        "| Total | 10 | 5 |"));
    }

    @Test
    void a_low_score_that_is_the_better_may_be_turned() {
        assertEquals(
                List.of(),
                rows(
                        "| Criterion | Tea | Coffee |",
                        "| Speed | 5 | 2 |",
                        "| Noise (lower is better) | 1 | 4 |",
                        "| Total | 9 | 3 |"));
    }

    @Test
    void a_column_of_totals_is_checked_where_the_options_are_rows() {
        assertEquals(
                List.of("page.md:6:20: warning: the sum of 'Coffee' is 7, and the table says 8 [total-mismatch]"),
                rows("| Option | Speed | Calm | Total |", "| Tea | 5 | 2 | 7 |", "| Coffee | 3 | 4 | 8 |"));
    }

    private static List<String> weighted(String total) {
        return rows("| Criterion | Weight | Tea | Coffee |", "| Speed | 3 | 5 | 2 |", "| Calm | 2 | 2 | 5 |", total);
    }

    /** Columns are found by names of options: Tea, Coffee, Milk. */
    private static List<String> rows(String header, String... rows) {
        String title = header.contains("Milk") ? "# Tea vs Coffee vs Milk" : "# Tea vs Coffee";
        return Checked.headlines(
                "total-mismatch", title, "", header, header.replaceAll("[^|]+", "---"), String.join("\n", rows));
    }
}
