package io.github.comparisonpages.lint.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoVerdictTest {

    private static final String TOLD =
            "page.md:%s: warning: the page compares, and comes to no conclusion [no-verdict]";

    @Test
    void a_page_with_points_and_no_conclusion_is_told() {
        assertEquals(List.of(TOLD.formatted("4:1")), after("status: accepted", "Costs", "Both are dear."));
    }

    @Test
    void a_page_with_scores_and_no_conclusion_is_told() {
        assertEquals(
                List.of(TOLD.formatted("1:1")),
                Checked.headlines(
                        "no-verdict",
                        "# Tea vs Coffee",
                        "",
                        "| Criterion | Tea | Coffee |",
                        "|---|---|---|",
                        "| Speed | 1 | 5 |",
                        "| Taste | 3 | 3 |"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verdict",
                "Our decision",
                "Conclusions",
                "What we recommend",
                "When to drink what",
                "Which one",
                "Summary",
                "The chosen one"
            })
    void a_heading_that_concludes_is_enough(String heading) {
        assertEquals(List.of(), after("status: accepted", heading, "Both are hot."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Undecided guests", "Sandwiches"})
    void a_heading_that_only_has_such_a_word_in_it_is_not(String heading) {
        assertEquals(1, after("status: accepted", heading, "Both are hot.").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pick: Tea", "pick: none", "picks: {guests: Tea}", "status: draft", "status: superseded"})
    void a_pick_is_one_too_and_a_page_that_does_not_hold_needs_none(String frontMatter) {
        assertEquals(List.of(), after(frontMatter, "Costs", "Both are dear."));
    }

    @Test
    void when_to_use_an_option_is_a_conclusion() {
        assertEquals(
                List.of(),
                Checked.headlines(
                        "no-verdict",
                        "# Tea vs Coffee",
                        "## Tea",
                        "### Pros",
                        "- Warm",
                        "### Use when",
                        "- It is cold",
                        "## Coffee",
                        "Hot."));
    }

    @Test
    void what_compares_nothing_needs_no_conclusion() {
        assertEquals(List.of(), Checked.headlines("no-verdict", "# Tea vs Coffee", "", "## Tea", "", "Hot."));
        assertEquals(
                List.of(),
                Checked.headlines("no-verdict", "# Tea vs Coffee", "## Tea", "### Pros", "", "## Coffee", "Hot."));
        assertEquals(
                List.of(),
                Checked.headlines(
                        "no-verdict", "---", "options: [Tea]", "---", "# Tea", "## Tea", "### Pros", "- Warm"));
    }

    @Test
    void other_words_on_an_option_are_none() {
        assertEquals(
                List.of(TOLD.formatted("1:1")),
                Checked.headlines(
                        "no-verdict",
                        "# Tea vs Coffee",
                        "## Tea",
                        "### Pros",
                        "- Warm",
                        "### Examples",
                        "- Earl Grey"));
    }

    private static List<String> after(String frontMatter, String heading, String text) {
        return Checked.headlines(
                "no-verdict",
                "---",
                frontMatter,
                "---",
                "# Tea vs Coffee",
                "## Tea",
                "### Pros",
                "- Warm",
                "## Coffee",
                "Hot.",
                "## " + heading,
                text);
    }
}
