package io.github.comparisonpages.lint.rule.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DuplicatePointTest {

    @Test
    void what_speaks_for_all_options_helps_nobody_to_choose() {
        assertEquals(
                List.of("page.md:17:1: warning: all options have this point alike [duplicate-point]"),
                points("- Warm", "- Bitter", "- Green", "- Warm.", "- Dear"));
    }

    @Test
    void what_speaks_against_all_of_them_does_not_either() {
        assertEquals(
                List.of("page.md:21:1: warning: all options have this point alike [duplicate-point]"),
                points("- Warm", "- Dear", "- Green", "- Black", "- Dear"));
    }

    @Test
    void what_speaks_for_one_and_against_another_tells_them_apart() {
        assertEquals(List.of(), points("- Warm", "- Strong", "- Green", "- Strong", "- Warm"));
    }

    @Test
    void what_only_some_have_tells_the_others_apart() {
        assertEquals(
                List.of(),
                Checked.headlines(
                        "duplicate-point",
                        "# Tea vs Milk vs Coffee",
                        "## Tea",
                        "### Pros",
                        "- Warm",
                        "## Milk",
                        "### Pros",
                        "- White",
                        "## Coffee",
                        "### Pros",
                        "- Warm"));
    }

    @Test
    void an_option_alone_shares_nothing() {
        assertEquals(
                List.of(),
                Checked.headlines(
                        "duplicate-point", "---", "options: [Tea]", "---", "# Drinks", "## Tea", "### Pros", "- Warm"));
    }

    @Test
    void a_point_twice_in_one_list_is_told_with_the_line_of_the_first() {
        assertEquals(
                List.of("page.md:13:1: warning: this point of 'Coffee' stands in line 12 already [duplicate-point]"),
                Checked.headlines(
                        "duplicate-point",
                        "# Tea vs Coffee",
                        "## Tea",
                        "### Pros",
                        "- None",
                        "- None",
                        "### Cons",
                        "- Dear",
                        "## Coffee",
                        "### Cons",
                        "- Bitter",
                        "### Pros",
                        "- Strong",
                        "- strong!",
                        "- Bitter"));
    }

    /** Two options: the first with a pro and a con, the second with two pros and a con. */
    private static List<String> points(String pro, String con, String otherPro, String secondPro, String otherCon) {
        return Checked.headlines(
                "duplicate-point",
                "# Tea vs Coffee",
                "",
                "## Tea",
                "",
                "### Pros",
                "",
                pro,
                "",
                "### Cons",
                con,
                "",
                "## Coffee",
                "",
                "### Pros",
                "",
                otherPro,
                secondPro,
                "",
                "### Cons",
                "",
                otherCon);
    }
}
