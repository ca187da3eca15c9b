package io.github.comparisonpages.score;

import static io.github.comparisonpages.model.Made.cell;
import static io.github.comparisonpages.model.Made.criterion;
import static io.github.comparisonpages.model.Made.lowerIsBetter;
import static io.github.comparisonpages.model.Made.matrix;
import static io.github.comparisonpages.model.Made.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.comparisonpages.model.matrix.Cell.Kind;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.WeightedTotals.Total;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WeightedTotalsTest {

    @Test
    void a_total_is_the_mean_of_the_scores_by_weight() {
        // A: (3 x 1.0 + 1 x 0.4) / 4 = 0.85; B: (3 x 0.2 + 1 x 1.0) / 4 = 0.4
        var table = matrix(criterion("x", 3, score(5), score(1)), criterion("y", 1, score(2), score(5)));
        assertEquals(List.of(new Total("a", 0.85, 2, 0, 1), new Total("b", 0.4, 2, 0, 2)), totals(table));
    }

    @Test
    void a_criterion_without_a_weight_weighs_1() {
        // A: (1 x 1.0 + 3 x 0.2) / 4 = 0.4
        var table = matrix(criterion("x", null, score(5), score(0)), criterion("y", 3, score(1), score(0)));
        assertEquals(0.4, totals(table).get(0).share(), 1e-12);
    }

    @Test
    void a_low_score_counts_high_where_lower_is_better() {
        var table = matrix(lowerIsBetter("cost", 1, score(1), score(5)));
        assertEquals(List.of(new Total("a", 0.8, 1, 0, 1), new Total("b", 0.0, 1, 0, 2)), totals(table));
    }

    @Test
    void a_cell_that_says_nothing_is_left_out_with_its_weight() {
        var table = matrix(
                criterion("x", 9, cell(Kind.UNKNOWN, ""), score(1)),
                criterion("y", 1, score(4), score(4)),
                criterion("z", 9, cell(Kind.TEXT, "blue"), cell(Kind.NOT_APPLICABLE, "n/a")));
        // A: 0.8; B: (9 x 0.2 + 1 x 0.8) / 10 = 0.26; what is said in the third row is on no scale.
        assertEquals(List.of(new Total("a", 0.8, 1, 1, 1), new Total("b", 0.26, 2, 0, 2)), totals(table));
    }

    @Test
    void a_row_of_quantities_counts_for_nothing_and_leaves_nothing_out() {
        var table = matrix(
                criterion("x", 1, score(4), score(2)),
                criterion("nodes", 9, cell(Kind.QUANTITY, "1"), cell(Kind.QUANTITY, "3")));
        assertEquals(List.of(new Total("a", 0.8, 1, 0, 1), new Total("b", 0.4, 1, 0, 2)), totals(table));
        assertFalse(table.measures());
    }

    @Test
    void words_count_like_scores() {
        var table = matrix(criterion(
                "x", 1, cell(Kind.YES, "yes"), cell(Kind.PARTIAL, "~"), cell(Kind.NO, "no"), cell(Kind.MEDIUM, "mid")));
        assertEquals(
                List.of(1.0, 0.5, 0.0, 0.5),
                totals(table).stream().map(Total::share).toList());
    }

    @Test
    void options_that_are_even_share_a_rank_and_none_leads() {
        var table = matrix(criterion("x", 1, score(3), score(3), score(1)));
        assertEquals(List.of(1, 1, 3), totals(table).stream().map(Total::rank).toList());
        assertEquals(OptionalInt.empty(), WeightedTotals.of(table).leader());
    }

    @Test
    void an_option_without_any_score_has_no_total_and_no_rank() {
        var table = matrix(criterion("x", 1, score(3), cell(Kind.UNKNOWN, "?")));
        assertEquals(List.of(new Total("a", 0.6, 1, 0, 1), new Total("b", null, 0, 1, 0)), totals(table));
        assertEquals(OptionalInt.empty(), WeightedTotals.of(table).leader());
    }

    @Test
    void weights_of_0_alone_make_no_total() {
        var table = matrix(criterion("x", 0, score(3), score(4)));
        assertEquals(List.of(new Total("a", null, 1, 0, 0), new Total("b", null, 1, 0, 0)), totals(table));
    }

    @Test
    void a_criterion_is_led_by_the_one_best_cell_only() {
        assertEquals(OptionalInt.of(1), NormalizedScore.leader(criterion("x", 1, score(1), score(4), score(3))));
        assertEquals(OptionalInt.of(0), NormalizedScore.leader(lowerIsBetter("x", 1, score(1), score(4))));
        assertEquals(OptionalInt.empty(), NormalizedScore.leader(criterion("x", 1, score(4), score(4), score(3))));
        assertEquals(OptionalInt.empty(), NormalizedScore.leader(criterion("x", 1, score(4), cell(Kind.UNKNOWN, ""))));
    }

    private static List<Total> totals(Matrix table) {
        return WeightedTotals.of(table).totals();
    }
}
