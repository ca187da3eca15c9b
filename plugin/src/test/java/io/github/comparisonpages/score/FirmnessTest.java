package io.github.comparisonpages.score;

import static io.github.comparisonpages.model.Made.criterion;
import static io.github.comparisonpages.model.Made.matrix;
import static io.github.comparisonpages.model.Made.score;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirmnessTest {

    @Test
    void an_option_that_is_better_in_all_leads_whatever_the_weights() {
        var firmness =
                Firmness.of(matrix(criterion("x", 1, score(5), score(1)), criterion("y", 1, score(3), score(2))));
        assertEquals(Optional.of(new Firmness(0, 1.0, List.of())), firmness);
    }

    @Test
    void opposite_differences_of_the_same_size_lead_in_half_of_all_weightings() {
        var firmness = Firmness.of(matrix(criterion("x", 2, score(5), score(1)), criterion("y", 1, score(1), score(5))))
                .orElseThrow();
        assertEquals(0.5, firmness.share(), 0.02);
    }

    @Test
    void twice_the_difference_leads_in_three_quarters() {
        // A leads where 4 u > 2 v, u and v equally likely between 0 and 1: 1 - 1/4.
        var firmness = Firmness.of(matrix(criterion("x", 1, score(5), score(1)), criterion("y", 1, score(1), score(3))))
                .orElseThrow();
        assertEquals(0.75, firmness.share(), 0.02);
    }

    @Test
    void a_flip_names_the_nearest_whole_weight() {
        // The difference is 3 x 3 - 2 x 3 = 3; it turns at x below 2 and y above 3.
        var firmness = Firmness.of(matrix(criterion("x", 3, score(5), score(2)), criterion("y", 2, score(2), score(5))))
                .orElseThrow();
        assertEquals(List.of(new Firmness.Flip(0, 1, false, 1), new Firmness.Flip(1, 4, true, 1)), firmness.flips());
    }

    @Test
    void nothing_is_firm_where_nothing_leads() {
        assertEquals(
                Optional.empty(),
                Firmness.of(matrix(criterion("x", 1, score(5), score(1)), criterion("y", 1, score(1), score(5)))));
    }
}
