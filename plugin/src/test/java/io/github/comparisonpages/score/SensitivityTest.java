package io.github.comparisonpages.score;

import static io.github.comparisonpages.model.Made.cell;
import static io.github.comparisonpages.model.Made.criterion;
import static io.github.comparisonpages.model.Made.lowerIsBetter;
import static io.github.comparisonpages.model.Made.matrix;
import static io.github.comparisonpages.model.Made.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Cell.Kind;
import io.github.comparisonpages.model.matrix.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SensitivityTest {

    private static final double EXACT = 1e-12;

    @Test
    void an_option_that_is_better_in_all_leads_whatever_the_weights() {
        assertEquals(
                Optional.of(new Sensitivity(0, 1, 0, List.of())),
                Sensitivity.of(matrix(criterion("x", 1, score(5), score(1)), criterion("y", 1, score(3), score(2)))));
    }

    @Test
    void opposite_differences_of_the_same_size_lead_in_half_of_all_weightings() {
        assertEquals(0.5, share(criterion("x", 2, score(5), score(1)), criterion("y", 1, score(1), score(5))), EXACT);
    }

    @Test
    void twice_the_difference_leads_in_two_thirds() {
        // A leads where 4 u > 2 (1 - u), that is u > 1/3.
        assertEquals(
                2 / 3.0, share(criterion("x", 1, score(5), score(1)), criterion("y", 1, score(1), score(3))), EXACT);
    }

    @Test
    void one_gain_against_two_losses_of_its_size_leads_in_a_quarter() {
        // A leads where u > v + w, that is u > 1/2: a corner triangle with half the sides.
        assertEquals(
                0.25,
                share(
                        criterion("x", 9, score(3), score(1)),
                        criterion("y", 1, score(1), score(3)),
                        criterion("z", 1, score(2), score(4))),
                EXACT);
    }

    @Test
    void criteria_under_which_both_are_even_or_neither_is_known_leave_the_share_as_it_is() {
        assertEquals(
                2 / 3.0,
                share(
                        criterion("x", 1, score(5), score(1)),
                        criterion("even", 7, score(3), score(3)),
                        lowerIsBetter("y", 1, score(3), score(1)),
                        criterion("blank", 2, cell(Kind.UNKNOWN, ""), cell(Kind.TEXT, "blue"))),
                EXACT);
    }

    @Test
    void options_that_can_never_lead_leave_the_share_exact() {
        // C is nowhere better than A, D nowhere better than B.
        var firmness = Sensitivity.of(matrix(
                        criterion("x", 2, score(5), score(1), score(5), score(1)),
                        criterion("y", 1, score(1), score(3), score(0), score(2))))
                .orElseThrow();
        assertEquals(List.of(0.0, 0.0), List.of(firmness.margin(), Math.rint((firmness.share() - 2 / 3.0) * 1e9)));
    }

    @Test
    void three_options_that_may_lead_have_an_estimate_with_its_margin() {
        // One gain each, all of a size: a third each, by symmetry.
        var firmness = Sensitivity.of(matrix(
                        criterion("x", 2, score(5), score(1), score(1)),
                        criterion("y", 1, score(1), score(5), score(1)),
                        criterion("z", 1, score(1), score(1), score(5))))
                .orElseThrow();
        assertEquals(1 / 3.0, firmness.share(), firmness.margin());
        assertTrue(firmness.margin() > 0 && firmness.margin() < 0.005, firmness.toString());
    }

    @Test
    void three_options_that_differ_in_strength_lead_as_often_as_their_merits_say() {
        // With u for x: A = u, B = 1 - u, C = 0.6. A leads where u > 0.6.
        var firmness = Sensitivity.of(matrix(
                        criterion("x", 3, score(5), score(0), score(3)),
                        criterion("y", 1, score(0), score(5), score(3))))
                .orElseThrow();
        assertEquals(0.4, firmness.share(), firmness.margin());
        assertTrue(firmness.margin() < 0.005, firmness.toString());
    }

    @Test
    void an_option_is_measured_by_what_is_known_of_it_alone() {
        // With u for x: A = 0.6, known under x alone, B = u. A leads where u < 0.6.
        var firmness = Sensitivity.of(matrix(
                        criterion("x", 1, score(3), score(5)), criterion("y", 1, cell(Kind.UNKNOWN, "?"), score(0))))
                .orElseThrow();
        assertEquals(0.6, firmness.share(), firmness.margin());
        assertTrue(firmness.margin() < 0.005, firmness.toString());
    }

    @Test
    void an_option_whose_worst_is_better_than_the_best_of_another_leads_whatever_is_unknown() {
        var firmness = Sensitivity.of(matrix(
                        criterion("x", 1, score(3), score(2)), criterion("y", 1, cell(Kind.UNKNOWN, "?"), score(1))))
                .orElseThrow();
        assertEquals(List.of(1.0, 0.0), List.of(firmness.share(), firmness.margin()));
    }

    @Test
    void an_option_of_which_nothing_is_known_leaves_the_share_exact() {
        var unknown = cell(Kind.UNKNOWN, "?");
        var firmness = Sensitivity.of(matrix(
                        criterion("x", 2, score(5), score(1), unknown), criterion("y", 1, score(0), score(5), unknown)))
                .orElseThrow();
        // A leads where 4 u > 5 (1 - u).
        assertEquals(List.of(0.0, 0.0), List.of(firmness.margin(), Math.rint((firmness.share() - 4 / 9.0) * 1e9)));
    }

    @Test
    void options_that_are_always_even_are_one_rival() {
        var firmness = Sensitivity.of(matrix(
                        criterion("x", 2, score(5), score(1), score(1)),
                        criterion("y", 1, score(1), score(5), score(5))))
                .orElseThrow();
        assertEquals(List.of(0.0, 0.0), List.of(firmness.margin(), Math.rint((firmness.share() - 0.5) * 1e9)));
    }

    @Test
    void a_long_table_has_an_estimate_as_well() {
        // Five criteria each: a third each, by symmetry.
        var criteria = IntStream.range(0, 15)
                .mapToObj(row -> criterion(
                        "x",
                        row == 0 ? 2 : 1,
                        score(row % 3 == 0 ? 5 : 0),
                        score(row % 3 == 1 ? 5 : 0),
                        score(row % 3 == 2 ? 5 : 0)))
                .toArray(Criterion[]::new);
        var firmness = Sensitivity.of(matrix(criteria)).orElseThrow();
        assertEquals(1 / 3.0, firmness.share(), firmness.margin());
    }

    @Test
    void one_criterion_says_nothing_of_weights_and_more_than_forty_say_too_much() {
        assertEquals(
                List.of(false, true, true, false),
                Stream.of(1, 2, 40, 41).map(SensitivityTest::isFirm).toList());
    }

    private static boolean isFirm(int criteria) {
        return Sensitivity.of(matrix(Stream.generate(() -> criterion("x", 1, score(5), score(1)))
                        .limit(criteria)
                        .toArray(Criterion[]::new)))
                .isPresent();
    }

    @Test
    void a_flip_is_the_weight_at_which_both_are_even() {
        // 3x - 6 is even at x = 2, 9 - 3y at y = 3.
        assertEquals(
                List.of(new Flip(0, 2, null, false, List.of(1)), new Flip(1, 3, null, true, List.of(1))),
                flips(criterion("x", 3, score(5), score(2)), criterion("y", 2, score(2), score(5))));
    }

    @Test
    void the_smallest_change_comes_first() {
        // 4y - 3z - x = 1: y moves the lead by 1/4, z by 1/3, x by 1.
        assertEquals(
                List.of(1, 2, 0),
                flips(
                                criterion("x", 1, score(1), score(2)),
                                criterion("y", 5, score(5), score(1)),
                                criterion("z", 6, score(1), score(4)))
                        .stream()
                        .map(Flip::row)
                        .toList());
    }

    @Test
    void a_flip_is_the_same_without_the_share() {
        var table = matrix(criterion("x", 3, score(5), score(2)), criterion("y", 2, score(2), score(5)));
        assertEquals(Sensitivity.of(table).orElseThrow().flips(), Sensitivity.flips(table));
        assertEquals(List.of(), Sensitivity.flips(matrix(criterion("x", 1, score(5), score(2)))));
    }

    @Test
    void of_two_options_that_pass_the_leader_the_nearer_takes_the_lead() {
        // A = 5x, B = x + 8, C = x + 12: A is even with C at 3, with B at 2.
        assertEquals(
                List.of(new Flip(0, 3, null, false, List.of(2))),
                flips(
                        0,
                        criterion("x", 5, score(5), score(1), score(1)),
                        criterion("y", 4, score(0), score(2), score(3))));
    }

    @Test
    void an_option_that_passes_the_leader_may_fall_back_again() {
        // A = (5x + 30) / (x + 10), B = (4x + 2) / (x + 1): even at 2 and at 5, and B is before between them.
        var y = criterion("y", 1, score(3), score(2));
        var z = criterion("z", 9, score(3), cell(Kind.UNKNOWN, "?"));
        assertEquals(
                List.of(new Flip(0, 2, 5.0, true, List.of(1))), flips(0, criterion("x", 1, score(5), score(4)), y, z));
        assertEquals(
                List.of(new Flip(0, 5, 2.0, false, List.of(1))), flips(0, criterion("x", 7, score(5), score(4)), y, z));
    }

    @Test
    void an_option_that_comes_near_the_leader_without_reaching_it_moves_nothing() {
        // A = (5x + 15) / (x + 5), B = (4x + 2) / (x + 1): even where x^2 - 2x + 5 = 0, which is nowhere.
        assertEquals(
                List.of(),
                flips(
                        0,
                        criterion("x", 1, score(5), score(4)),
                        criterion("y", 1, score(3), score(2)),
                        criterion("z", 4, score(3), cell(Kind.UNKNOWN, "?"))));
    }

    @Test
    void a_lead_that_moves_on_where_the_criterion_weighs_nothing_ends_at_0() {
        // A = 5x / (x + 1), B = 2 from x alone, C = x / (x + 1): A is even with B at 2/3; without x, B has nothing.
        assertEquals(
                List.of(new Flip(0, 0.666666667, 0.0, false, List.of(1))),
                flips(
                        0,
                        criterion("x", 2, score(5), score(2), score(1)),
                        criterion("y", 1, score(0), cell(Kind.UNKNOWN, "?"), score(0))));
    }

    @Test
    void an_option_that_the_criterion_does_not_count_for_is_passed_as_it_grows() {
        // A = 4 from y alone, B = (5x + 2) / (x + 1): even at x = 2.
        assertEquals(
                List.of(new Flip(0, 2, null, true, List.of(1))),
                flips(0, criterion("x", 1, cell(Kind.UNKNOWN, "?"), score(5)), criterion("y", 1, score(4), score(2))));
    }

    @Test
    void where_no_two_options_are_left_nobody_takes_the_lead() {
        assertEquals(
                List.of(),
                flips(0, criterion("x", 1, score(5), score(3)), criterion("y", 1, cell(Kind.UNKNOWN, "?"), score(3))));
    }

    @Test
    void a_weight_moves_the_lead_down_as_well_as_up_where_there_are_three() {
        // A = 2x + 12, B = 5x, C = 18: A is even with C at 3, with B at 4.
        assertEquals(
                List.of(new Flip(0, 3, null, false, List.of(2)), new Flip(0, 4, null, true, List.of(1))),
                flips(
                        0,
                        weighing(new BigDecimal("3.5"), score(2), score(5), score(0)),
                        criterion("y", 4, score(3), score(0), score(4)),
                        criterion("z", 2, score(0), score(0), score(1))));
    }

    @Test
    void a_lead_that_a_third_takes_over_ends_at_that_weight() {
        // A = x + 16, B = 3x + 10, C = 5x: B passes A at 3, C passes B at 5.
        assertEquals(
                List.of(new Flip(0, 3, 5.0, true, List.of(1))),
                flips(
                        0,
                        criterion("x", 1, score(1), score(3), score(5)),
                        criterion("y", 2, score(5), score(5), score(0)),
                        criterion("z", 2, score(3), score(0), score(0))));
    }

    @Test
    void unknown_cells_make_the_totals_quotients_that_cross_at_a_root() {
        // A = (5x + 2) / (x + 1), B = 4 from y alone: even where 5x + 2 = 4x + 4, at x = 2.
        assertEquals(
                List.of(new Flip(0, 2, null, false, List.of(1))),
                flips(0, criterion("x", 3, score(5), cell(Kind.UNKNOWN, "?")), criterion("y", 1, score(2), score(4))));
    }

    @Test
    void a_leader_that_is_known_under_one_criterion_only_loses_the_lead_without_it() {
        var unknown = cell(Kind.UNKNOWN, "");
        assertEquals(
                List.of(new Flip(0, 0, null, false, List.of(1))),
                flips(
                        0,
                        criterion("x", 1, score(5), score(3), score(1)),
                        criterion("y", 1, unknown, score(3), score(2))));
    }

    @Test
    void options_that_are_even_take_the_lead_together() {
        assertEquals(
                List.of(1, 2),
                flips(criterion("x", 2, score(5), score(1), score(1)), criterion("y", 1, score(1), score(5), score(5)))
                        .get(0)
                        .leaders());
    }

    @Test
    void a_weight_is_rounded_beyond_so_that_what_is_said_of_it_is_true() {
        assertEquals(new BigDecimal("1.34"), new Flip(0, 4 / 3.0, null, true, List.of(1)).from());
        assertEquals(new BigDecimal("1.33"), new Flip(0, 4 / 3.0, null, false, List.of(1)).from());
        assertEquals(new BigDecimal("2.5"), new Flip(0, 2.5, null, true, List.of(1)).from());
        assertEquals(new BigDecimal("0.1"), new Flip(0, 0.1 + 1e-16, null, true, List.of(1)).from());
    }

    @Test
    void a_narrow_stretch_is_told_in_as_many_places_as_it_takes() {
        var narrow = new Flip(0, 1.23456, 1.23498, true, List.of(1));
        assertEquals(List.of(new BigDecimal("1.2346"), new BigDecimal("1.2349")), List.of(narrow.from(), narrow.to()));
    }

    @Test
    void nothing_is_firm_where_nothing_leads() {
        assertEquals(
                Optional.empty(),
                Sensitivity.of(matrix(criterion("x", 1, score(5), score(1)), criterion("y", 1, score(1), score(5)))));
    }

    private static Criterion weighing(BigDecimal weight, Cell... cells) {
        var plain = criterion("x", 1, cells);
        return new Criterion(
                plain.name(), plain.group(), weight, false, null, plain.cells(), plain.extras(), plain.span());
    }

    private static double share(Criterion... criteria) {
        return Sensitivity.of(matrix(criteria)).orElseThrow().share();
    }

    private static List<Flip> flips(Criterion... criteria) {
        return Sensitivity.of(matrix(criteria)).orElseThrow().flips();
    }

    private static List<Flip> flips(int row, Criterion... criteria) {
        return flips(criteria).stream().filter(flip -> flip.row() == row).toList();
    }
}
