package io.github.comparisonpages.lint.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that look at what a page says of its options. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OptionsTest {

    /** Two of three options have points, and none has a section. */
    private static final String[] TABLE = {
        "# Drinks",
        "## Considered Options",
        "- Tea",
        "- Coffee",
        "- Milk",
        "",
        "| Option | Pros | Cons |",
        "|---|---|---|",
        "| Tea | Warm | |",
        "| Coffee | Strong | Dear |"
    };

    @Test
    void an_option_with_points_on_one_side_only_is_told_where_its_section_starts() {
        assertEquals(
                List.of(
                        "page.md:3:1: warning: 'Tea' has no cons [one-sided]",
                        "page.md:8:1: warning: 'Milk' has no pros [one-sided]"),
                Checked.headlines(
                        "one-sided",
                        "# Tea vs Milk vs Coffee vs Cocoa",
                        "",
                        "## Tea",
                        "",
                        "### Pros",
                        "- Warm",
                        "",
                        "## Milk",
                        "### Cons",
                        "- Sours",
                        "## Coffee",
                        "### Pros",
                        "- Strong",
                        "### Cons",
                        "- Dear",
                        "## Cocoa",
                        "",
                        "Sweet."));
    }

    @Test
    void an_option_without_a_section_is_told_where_it_is_named() {
        assertEquals(
                List.of("page.md:3:3: warning: 'Tea' has no cons [one-sided]"), Checked.headlines("one-sided", TABLE));
    }

    @Test
    void the_title_is_no_section_of_an_option() {
        assertEquals(
                List.of("page.md:5:1: warning: 'Tea' has no cons [one-sided]"),
                Checked.headlines(
                        "one-sided", "# Tea", "## Options", "- Tea", "- Coffee", "## Tea", "### Pros", "- Warm"));
    }

    @Test
    void a_page_about_one_thing_weighs_it_against_nothing() {
        assertEquals(
                List.of(),
                Checked.headlines(
                        "one-sided", "---", "options: [Tea]", "---", "# Tea", "## Tea", "### Pros", "- Warm"));
    }

    @Test
    void an_option_named_twice_is_told_where_it_is_named_again() {
        assertEquals(
                List.of("page.md:2:24: error: the option 'TEA' is named twice [duplicate-option]"),
                Checked.headlines("duplicate-option", "---", "options: [Tea, Coffee, TEA]", "---", "# Drinks"));
    }

    @Test
    void an_option_of_which_nothing_is_said_is_told_where_others_are_spoken_of() {
        String[] lines = {"# Tea vs Coffee", "", "## Tea", "", "### Pros", "- Warm"};
        assertEquals(
                List.of("page.md:1:1: warning: the page says nothing of 'Coffee' [option-without-section]"),
                Checked.headlines("option-without-section", lines));
    }

    @Test
    void where_front_matter_says_that_the_page_is_a_comparison_it_is_an_error() {
        assertEquals(
                List.of("page.md:2:16: error: the page says nothing of 'Coffee' [option-without-section]"),
                Checked.headlines(
                        "option-without-section",
                        "---",
                        "options: [Tea, Coffee]",
                        "---",
                        "# Drinks",
                        "",
                        "## Tea",
                        "",
                        "Hot."));
    }

    @Test
    void points_in_a_table_are_something_said_of_an_option() {
        assertEquals(
                List.of("page.md:5:3: warning: the page says nothing of 'Milk' [option-without-section]"),
                Checked.headlines("option-without-section", TABLE));
    }

    @Test
    void a_column_of_a_table_is_something_said_of_an_option_unless_it_is_blank() {
        String table =
                "| Criterion | Tea | Coffee | Milk |\n|---|---|---|---|\n| Speed | 4 | 3 | |\n| Taste | 2 | 3 | |";
        assertEquals(
                List.of("page.md:2:24: error: the page says nothing of 'Milk' [option-without-section]"),
                Checked.headlines(
                        "option-without-section", "---", "options: [Tea, Coffee, Milk]", "---", "# Drinks", "", table));
    }

    @Test
    void a_page_that_speaks_of_no_option_may_list_them() {
        assertEquals(
                List.of(), Checked.headlines("option-without-section", "# Tea vs Coffee", "", "## Tea", "", "Warm."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Why not Weak Coffee", "## Weak Cofee", "## Coffee", "### Weak Coffee"})
    void a_heading_that_names_an_option_in_its_own_way_speaks_of_it(String heading) {
        assertEquals(List.of(), withoutSection(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Why not Weak Coffee", "## Costs"})
    void another_title_and_any_other_heading_do_not(String heading) {
        assertEquals(1, withoutSection(heading).size());
    }

    @Test
    void half_of_a_name_may_be_anybody_s() {
        String[] lines = {
            "---",
            "options: [Tea, Soy Milk]",
            "---",
            "# Tea vs Soy Milk",
            "",
            "## Tea",
            "### Pros",
            "- Warm",
            "## About",
            "### Milk",
            "Words."
        };
        assertEquals(1, Checked.headlines("option-without-section", lines).size());
    }

    private static List<String> withoutSection(String heading) {
        return Checked.headlines(
                "option-without-section",
                "# Tea vs Weak Coffee",
                "",
                "## Tea",
                "### Pros",
                "- Warm",
                "### Notes",
                "More.",
                "",
                heading,
                "",
                "Words.");
    }
}
