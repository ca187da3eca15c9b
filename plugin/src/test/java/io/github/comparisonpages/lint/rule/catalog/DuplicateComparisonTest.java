package io.github.comparisonpages.lint.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DuplicateComparisonTest {

    @Test
    void the_later_of_two_pages_is_told_at_its_title() {
        assertEquals(
                List.of(
                        "b.md:4:1: warning: a.md compares the same options [duplicate-comparison]",
                        "c.md:1:1: warning: a.md compares the same options [duplicate-comparison]"),
                found("# Tea vs Coffee", "---\nowner: me\n---\n# COFFEE vs Tea", "# Tea vs coffee"));
    }

    @Test
    void one_option_more_is_another_comparison() {
        assertEquals(List.of(), found("# Tea vs Coffee", "# Tea vs Coffee vs Milk", "# Tea vs Milk"));
    }

    @Test
    void pages_that_pick_differently_are_told_by_another_rule() {
        assertEquals(List.of(), found(picks("Tea"), picks("Coffee"), "# Milk"));
    }

    @Test
    void pages_that_pick_alike_or_where_only_one_picks_are_told() {
        assertEquals(1, found(picks("Tea"), picks("Tea"), "# Milk").size());
        assertEquals(1, found(picks("Tea"), "# Tea vs Coffee", "# Milk").size());
        assertEquals(1, found("# Tea vs Coffee", picks("Tea"), "# Milk").size());
    }

    @Test
    void pages_that_no_longer_hold_or_compare_nothing_are_left_alone() {
        assertEquals(
                List.of(),
                found(
                        "# Tea vs Coffee",
                        "---\nstatus: deprecated\n---\n# Tea vs Coffee",
                        "---\nstatus: draft\n---\n# Tea vs Coffee"));
        assertEquals(
                List.of(), found("---\noptions: [Tea]\n---\n# Tea", "---\noptions: [Tea]\n---\n# On tea", "# Milk"));
    }

    private static String picks(String option) {
        return "---\npick: " + option + "\n---\n# Tea vs Coffee";
    }

    private static List<String> found(String a, String b, String c) {
        return Checked.headlines("duplicate-comparison", Map.of("a.md", a, "b.md", b, "c.md", c));
    }
}
