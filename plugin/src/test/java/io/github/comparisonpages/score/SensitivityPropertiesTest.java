package io.github.comparisonpages.score;

import static io.github.comparisonpages.model.Made.cell;
import static io.github.comparisonpages.model.Made.lowerIsBetter;
import static io.github.comparisonpages.model.Made.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Cell.Kind;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random tables, and what trying out very many weights says of them: nothing of the package is used for that. */
class SensitivityPropertiesTest {

    private static final int DRAWS = 40_000;
    private static final double LONG = 60;
    private static final double STEP = 0.05;

    /**
     * A table as bare numbers: scores from 0 to 5, -1 for unknown; the first of a row is its weight, the second its
     * direction.
     */
    record Table(List<List<Integer>> rows) {

        Matrix matrix() {
            return io.github.comparisonpages.model.Made.matrix(
                    rows.stream().map(Table::criterion).toArray(Criterion[]::new));
        }

        private static Criterion criterion(List<Integer> row) {
            var cells = row.stream()
                    .skip(2)
                    .map(n -> n < 0 ? cell(Kind.UNKNOWN, "") : score(n))
                    .toArray(Cell[]::new);
            return row.get(1) == 0
                    ? lowerIsBetter("x", row.get(0), cells)
                    : io.github.comparisonpages.model.Made.criterion("x", row.get(0), cells);
        }

        double[] weights() {
            return rows.stream().mapToDouble(row -> row.get(0)).toArray();
        }

        /** The column that is first by more than a hair; -1 where none is. */
        int leader(double[] weights) {
            int options = rows.get(0).size() - 2;
            double first = -1;
            double second = -1;
            int leader = -1;
            for (int option = 0; option < options; option++) {
                double sum = 0;
                double all = 0;
                for (int row = 0; row < weights.length; row++) {
                    int n = rows.get(row).get(option + 2);
                    if (n >= 0) {
                        sum += weights[row] * (rows.get(row).get(1) == 0 ? 5 - n : n);
                        all += weights[row];
                    }
                }
                double total = all == 0 ? -1 : sum / all;
                if (total > first) {
                    second = first;
                    first = total;
                    leader = option;
                } else {
                    second = Math.max(second, total);
                }
            }
            return second >= 0 && first - second > 1e-7 ? leader : -1;
        }
    }

    @Property(tries = 100, seed = "20261124")
    void the_share_is_what_many_random_weightings_say(@ForAll("tables") Table table) {
        int leader = table.leader(table.weights());
        var firmness = Sensitivity.of(table.matrix());
        assertEquals(leader >= 0, firmness.isPresent());
        if (leader < 0) {
            return;
        }
        var random = new Random(7);
        int leads = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] weights = split(random, table.rows().size());
            leads += table.leader(weights) == leader ? 1 : 0;
        }
        double share = (double) leads / DRAWS;
        double deviation = Math.sqrt(Math.max(share * (1 - share), 1e-4) / DRAWS);
        assertEquals(leader, firmness.get().leader());
        assertEquals(share, firmness.get().share(), firmness.get().margin() + 4.5 * deviation + 1e-9);
    }

    /** A stick of length 1, broken at random places. */
    private static double[] split(Random random, int parts) {
        double[] cuts = random.doubles(parts - 1).sorted().toArray();
        var lengths = new double[parts];
        for (int i = 0; i < parts; i++) {
            lengths[i] = (i == parts - 1 ? 1 : cuts[i]) - (i == 0 ? 0 : cuts[i - 1]);
        }
        return lengths;
    }

    @Property(tries = 200, seed = "20261124")
    void the_lead_moves_where_a_walk_in_small_steps_sees_it_move(@ForAll("tables") Table table) {
        int leader = table.leader(table.weights());
        if (leader < 0) {
            return;
        }
        var flips = Sensitivity.of(table.matrix()).orElseThrow().flips();
        for (int row = 0; row < table.rows().size(); row++) {
            for (boolean more : new boolean[] {false, true}) {
                int of = row;
                var found = flips.stream()
                        .filter(f -> f.row() == of && f.more() == more)
                        .toList();
                assertTrue(found.size() <= 1, flips.toString());
                walk(table, leader, row, more, found.isEmpty() ? null : found.get(0));
            }
        }
    }

    /** The steps are of no round length, so that none ends where two are even. */
    private static void walk(Table table, int leader, int row, boolean more, Flip flip) {
        double[] weights = table.weights();
        double own = weights[row];
        double step = STEP * (1 + 1e-3 * Math.sqrt(2));
        for (double x = own; more ? x < LONG : x > 0; x += more ? step : -step) {
            weights[row] = x;
            int seen = table.leader(weights);
            boolean before = flip == null || (more ? x <= flip.weight() : x >= flip.weight());
            boolean after = flip != null && flip.until() != null && (more ? x > flip.until() : x < flip.until());
            String told = flip + " at " + x + " in " + table;
            if (before) {
                assertTrue(seen == leader || seen < 0, told);
            } else if (!after) {
                assertTrue(flip.leaders().contains(seen) || seen < 0, told);
            }
        }
        if (!more) {
            weights[row] = 0;
            int seen = table.leader(weights);
            if (flip == null) {
                assertTrue(seen == leader || seen < 0, "none at 0 in " + table);
            } else if (flip.until() == null) {
                assertTrue(flip.leaders().contains(seen) || seen < 0, flip + " at 0 in " + table);
            }
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        var rows = Arbitraries.integers().between(2, 7);
        var options = Arbitraries.integers().between(2, 4);
        return Combinators.combine(rows, options).as(List::of).flatMap(size -> {
            var score = Arbitraries.frequencyOf(
                    net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(0, 5)),
                    net.jqwik.api.Tuple.of(1, Arbitraries.just(-1)));
            var row = Combinators.combine(
                            Arbitraries.integers().between(0, 6),
                            Arbitraries.integers().between(0, 3),
                            score.list().ofSize(size.get(1)))
                    .as((weight, direction, scores) -> {
                        var all = new ArrayList<>(Arrays.asList(weight, direction));
                        all.addAll(scores);
                        return List.copyOf(all);
                    });
            return row.list().ofSize(size.get(0)).map(Table::new);
        });
    }
}
