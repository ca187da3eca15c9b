package io.github.comparisonpages.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.view.chart.ChainLayout.Arrow;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChainLayoutTest {

    @Test
    void a_chain_is_one_row() {
        assertEquals("0,0 1,0 2,0", places(3, new Arrow(0, 1), new Arrow(1, 2)));
    }

    @Test
    void many_that_replace_one_stand_below_each_other() {
        assertEquals("0,0 1,0 1,1 1,2", places(4, new Arrow(0, 1), new Arrow(0, 2), new Arrow(0, 3)));
    }

    @Test
    void one_that_replaces_many_stands_in_their_middle() {
        assertEquals("0,0 0,1 0,2 1,1", places(4, new Arrow(0, 3), new Arrow(1, 3), new Arrow(2, 3)));
    }

    @Test
    void an_arrow_passes_a_column_in_a_row_of_its_own() {
        var layout = ChainLayout.of(3, List.of(new Arrow(0, 1), new Arrow(1, 2), new Arrow(0, 2)));

        assertEquals(List.of(), layout.passes(0));
        assertEquals(1, layout.passes(2).size());
        assertFalse(layout.passes(2).contains(layout.row(1)));
    }

    @Test
    void what_nothing_leads_to_stands_beside_what_it_leads_to() {
        assertEquals("0,0 1,0 2,0 1,1", places(4, new Arrow(0, 1), new Arrow(1, 2), new Arrow(3, 2)));
    }

    @Test
    void an_arrow_that_closes_a_circle_leads_back() {
        var layout = ChainLayout.of(2, List.of(new Arrow(0, 1), new Arrow(1, 0)));

        assertFalse(layout.leadsBack(0));
        assertTrue(layout.leadsBack(1));
        assertEquals(2, layout.columns());
    }

    @Test
    void no_two_nodes_have_one_place_and_arrows_that_do_not_close_a_circle_lead_to_the_right() {
        var random = new Random(7);
        for (int run = 0; run < 300; run++) {
            int nodes = 2 + random.nextInt(30);
            var arrows = random.ints(random.nextInt(60), 0, nodes * nodes)
                    .filter(i -> i / nodes != i % nodes)
                    .mapToObj(i -> new Arrow(i / nodes, i % nodes))
                    .toList();
            var layout = ChainLayout.of(nodes, arrows);
            Set<List<Integer>> taken = new HashSet<>();
            for (int node = 0; node < nodes; node++) {
                assertTrue(taken.add(List.of(layout.column(node), layout.row(node))));
                assertTrue(layout.row(node) < layout.rows() && layout.column(node) < layout.columns());
            }
            for (int a = 0; a < arrows.size(); a++) {
                Arrow arrow = arrows.get(a);
                int way = layout.column(arrow.to()) - layout.column(arrow.from());
                assertTrue(layout.leadsBack(a) || way > 0 && layout.passes(a).size() == way - 1, arrows.toString());
            }
        }
    }

    private static String places(int nodes, Arrow... arrows) {
        var layout = ChainLayout.of(nodes, List.of(arrows));
        var places = new StringBuilder();
        for (int node = 0; node < nodes; node++) {
            places.append(places.isEmpty() ? "" : " ")
                    .append(layout.column(node))
                    .append(',')
                    .append(layout.row(node));
        }
        return places.toString();
    }
}
