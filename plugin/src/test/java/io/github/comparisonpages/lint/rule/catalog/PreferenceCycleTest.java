package io.github.comparisonpages.lint.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreferenceCycleTest {

    @Test
    void a_circle_is_told_once_with_all_that_go_round_in_it() {
        assertEquals(
                List.of("c.md:2:7: warning: the picks go round in a circle: 'Cocoa' over 'Tea' (c.md),"
                        + " 'Tea' over 'Coffee' (a.md), 'Coffee' over 'Cocoa' (b.md) [preference-cycle]"),
                found(
                        page("Tea vs Coffee", "pick: Tea"),
                        page("Coffee vs Cocoa", "pick: Coffee"),
                        page("Tea vs Cocoa", "pick: Cocoa")));
    }

    @Test
    void picks_in_a_row_and_two_that_contradict_each_other_are_no_circle() {
        assertEquals(
                List.of(),
                found(
                        page("Tea vs Coffee", "pick: Tea"),
                        page("Coffee vs Cocoa", "pick: Coffee"),
                        page("Tea vs Cocoa", "pick: Tea")));
        assertEquals(
                List.of(),
                found(
                        page("Tea vs Coffee", "pick: Tea"),
                        page("Coffee vs Tea", "pick: Coffee"),
                        page("Tea vs Cocoa", "pick: Tea")));
    }

    @Test
    void each_context_is_looked_at_by_itself() {
        assertEquals(
                1,
                found(
                                page("Tea vs Coffee", "picks: {guests: Tea}"),
                                page("Coffee vs Cocoa", "picks: {Guests: Coffee}"),
                                page("Tea vs Cocoa", "picks: {us: Tea, guests: Cocoa}"))
                        .size());
        assertEquals(
                List.of(),
                found(
                        page("Tea vs Coffee", "picks: {guests: Tea}"),
                        page("Coffee vs Cocoa", "picks: {us: Coffee}"),
                        page("Tea vs Cocoa", "picks: {guests: Cocoa}")));
    }

    @Test
    void options_that_are_picked_together_are_not_picked_over_each_other() {
        assertEquals(
                List.of(),
                found(
                        page("Tea vs Coffee vs Milk", "picks: {us: Tea, Us: Coffee}"),
                        page("Coffee vs Cocoa", "picks: {us: Coffee}"),
                        page("Tea vs Cocoa", "picks: {us: Cocoa}")));
    }

    @Test
    void the_shortest_of_several_circles_is_told() {
        assertEquals(
                List.of(
                        "a.md:2:7: warning: the picks go round in a circle: 'Ale' over 'Beer' (a.md), 'Beer' over 'Cider' (b.md),"
                                + " 'Cider' over 'Ale' (d.md) [preference-cycle]"),
                Checked.headlines(
                        "preference-cycle",
                        Map.of(
                                "a.md", page("Ale vs Beer vs Ade", "pick: Ale"),
                                "b.md", page("Beer vs Cider", "pick: Beer"),
                                "d.md", page("Cider vs Ale", "pick: Cider"),
                                "e.md", page("Ade vs Bock", "pick: Ade"),
                                "f.md", page("Bock vs Cola", "pick: Bock"))));
    }

    @Test
    void two_circles_that_share_nothing_are_both_told() {
        assertEquals(
                2,
                Checked.headlines(
                                "preference-cycle",
                                Map.of(
                                        "a.md", page("Ale vs Beer", "pick: Ale"),
                                        "b.md", page("Beer vs Cider", "pick: Beer"),
                                        "c.md", page("Cider vs Ale", "pick: Cider"),
                                        "d.md", page("Tea vs Coffee", "pick: Tea"),
                                        "e.md", page("Coffee vs Cocoa", "pick: Coffee"),
                                        "f.md", page("Cocoa vs Tea", "pick: Cocoa")))
                        .size());
    }

    private static String page(String title, String frontMatter) {
        return "---\n" + frontMatter + "\n---\n# " + title;
    }

    private static List<String> found(String a, String b, String c) {
        return Checked.headlines("preference-cycle", Map.of("a.md", a, "b.md", b, "c.md", c));
    }
}
