package io.github.comparisonpages.lint.rule.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PickBesideScoresTest {

    @Test
    void a_pick_that_its_own_scores_do_not_put_first_is_told_with_both_totals() {
        assertEquals(
                List.of("page.md:2:7: info: the pick 'Tea' reaches 45 of 100, 'Coffee' reaches 80"
                        + " [pick-against-scores]"),
                against("pick: Tea", "| Criterion | Tea | Coffee |", "| Speed | 1 | 5 |", "| Price | 3.5 | 3 |"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pick: Coffee",
                "pick: none",
                "picks: {guests: Tea}",
                "picks: {guests: Tea, us: Coffee}",
                "pick: Tea\noverride-reason: It keeps."
            })
    void a_pick_with_a_reason_or_not_for_all_readers_is_left_alone(String pick) {
        assertEquals(
                List.of(), against(pick, "| Criterion | Tea | Coffee |", "| Speed | 1 | 5 |", "| Taste | 3 | 3 |"));
    }

    @Test
    void scores_that_put_nobody_first_say_nothing() {
        assertEquals(
                List.of(),
                against("pick: Tea", "| Criterion | Tea | Coffee |", "| Speed | 4 | 4 |", "| Taste | 3 | 3 |"));
    }

    @Test
    void an_option_without_a_score_cannot_be_behind() {
        assertEquals(
                List.of(),
                against(
                        "pick: Tea",
                        "| Criterion | Tea | Coffee | Milk |",
                        "| Speed | ? | 4 | 3 |",
                        "| Taste | ? | 3 | 3 |"));
        assertEquals(
                List.of(),
                against(
                        "options: [Tea, Coffee, Milk]\npick: Milk",
                        "| Criterion | Tea | Coffee |",
                        "| Speed | 2 | 4 |",
                        "| Taste | 3 | 3 |"));
    }

    @Test
    void yes_and_no_make_a_total_only_where_they_have_weights_or_percentages_beside_them() {
        assertEquals(
                List.of(),
                against("pick: Tea", "| Criterion | Tea | Coffee |", "| Hot | no | yes |", "| Dear | no | no |"));
        assertEquals(
                1,
                against(
                                "pick: Tea",
                                "| Criterion | Weight | Tea | Coffee |",
                                "| Hot | 2 | no | yes |",
                                "| Dear | 1 | no | no |")
                        .size());
        assertEquals(
                1,
                against("pick: Tea", "| Criterion | Tea | Coffee |", "| Hot | no | yes |", "| Cheap | 20% | 20% |")
                        .size());
    }

    @Test
    void a_page_without_a_table_has_no_scores() {
        assertEquals(List.of(), Checked.headlines("pick-against-scores", "---", "pick: Tea", "---", "# Tea vs Coffee"));
    }

    @Test
    void a_lead_that_a_slightly_higher_weight_moves_is_told() {
        assertEquals(
                List.of("page.md:2:7: info: 'Coffee' would lead if 'Speed' weighed more than 1.25 instead of 1"
                        + " [fragile-pick]"),
                fragile(
                        "pick: Tea",
                        "| Criterion | Tea | Coffee |",
                        "| Speed | 1 | 5 |",
                        "| Price | 5 | 3 |",
                        "| Calm | 5 | 2 |"));
    }

    @Test
    void a_lead_that_a_slightly_lower_weight_moves_is_told() {
        assertEquals(
                List.of("page.md:2:7: info: 'Bread' would lead if 'Speed' weighed less than 30 instead of 40"
                        + " [fragile-pick]"),
                fragile(
                        "pick: Rice",
                        "| Criterion | Weight | Rice | Bread |",
                        "| Speed | 40 | 5 | 3 |",
                        "| Price | 30 | 2 | 4 |",
                        "| Calm | 30 | 3 | 3 |"));
    }

    @Test
    void two_that_would_lead_together_are_both_named() {
        assertEquals(
                List.of(
                        "page.md:2:7: info: 'Coffee' or 'Milk' would lead if 'Speed' weighed more than 1.25 instead of 1"
                                + " [fragile-pick]"),
                fragile(
                        "pick: Tea",
                        "| Criterion | Tea | Coffee | Milk |",
                        "| Speed | 1 | 5 | 5 |",
                        "| Price | 5 | 3 | 3 |",
                        "| Calm | 5 | 2 | 2 |"));
    }

    @Test
    void a_criterion_that_carries_the_lead_alone_and_weighs_little_is_told() {
        assertEquals(
                List.of(
                        "page.md:2:7: info: 'Coffee' would lead if 'Speed' weighed nothing instead of 1 [fragile-pick]"),
                fragile(
                        "pick: Tea",
                        "| Criterion | Weight | Tea | Coffee | Milk |",
                        "| Speed | 1 | 5 | 4 | 1 |",
                        "| Calm | 20 | ? | 3 | 2 |"));
    }

    @Test
    void a_change_by_a_third_of_the_average_weight_is_not_slight() {
        assertEquals(
                List.of(),
                fragile(
                        "pick: Tea",
                        "| Criterion | Weight | Tea | Coffee |",
                        "| Speed | 4 | 4 | 3 |",
                        "| Price | 3 | 3 | 4 |",
                        "| Calm | 2 | 3 | 3 |"));
        assertEquals(
                1,
                fragile(
                                "pick: Tea",
                                "| Criterion | Weight | Tea | Coffee |",
                                "| Speed | 4 | 4 | 3 |",
                                "| Price | 3 | 3 | 4 |",
                                "| Calm | 2.1 | 3 | 3 |")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pick: Tea\nconfidence: low", "pick: Coffee"})
    void a_pick_that_is_called_unsure_or_does_not_lead_is_not_fragile(String pick) {
        assertEquals(
                List.of(),
                fragile(
                        pick,
                        "| Criterion | Tea | Coffee |",
                        "| Speed | 1 | 5 |",
                        "| Price | 5 | 3 |",
                        "| Calm | 5 | 2 |"));
    }

    private static List<String> against(String frontMatter, String header, String... rows) {
        return check("pick-against-scores", frontMatter, header, rows);
    }

    private static List<String> fragile(String frontMatter, String header, String... rows) {
        return check("fragile-pick", frontMatter, header, rows);
    }

    /** A page that compares what the header of its table names. */
    private static List<String> check(String rule, String frontMatter, String header, String... rows) {
        var columns = Stream.of(header.split("[| ]+"))
                .filter(column -> !Set.of("", "Criterion", "Weight").contains(column))
                .collect(Collectors.joining(" vs "));
        String dashes = header.replaceAll("[^|]+", "---");
        return Checked.headlines(
                rule, "---", frontMatter, "---", "# " + columns, "", header, dashes, String.join("\n", rows));
    }
}
