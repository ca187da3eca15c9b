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
class PickTest {

    @Test
    void a_pick_without_a_reason_is_told() {
        assertEquals(
                List.of("page.md:5:11: warning: the page picks 'Tea' and does not say why [pick-without-reason]"),
                Checked.headlines("pick-without-reason", "# Tea vs Coffee", "", "## Verdict", "", "Our pick: Tea"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our pick: Tea, because it keeps for a year",
                "Our pick: Tea\n\nIt keeps for a year.",
                "Our pick: Tea\n\n可以保存一年",
                "Our pick: Tea\n\n**Use Tea if** it is cold."
            })
    void a_reason_is_one_wherever_the_verdict_gives_it(String verdict) {
        assertEquals(
                List.of(), Checked.headlines("pick-without-reason", "# Tea vs Coffee", "", "## Verdict", "", verdict));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our pick: Tea\n\nIt keeps, you see.", "Our pick: Tea, it keeps", "Our pick: Tea\n\n可以保存"})
    void four_words_are_no_reason(String verdict) {
        assertEquals(
                1,
                Checked.headlines("pick-without-reason", "# Tea vs Coffee", "", "## Verdict", "", verdict)
                        .size());
    }

    @Test
    void the_words_of_the_name_are_no_reason() {
        assertEquals(
                List.of("page.md:5:16: warning: the page picks 'Very Strong Black Tea' and does not say why"
                        + " [pick-without-reason]"),
                Checked.headlines(
                        "pick-without-reason",
                        "# Very Strong Black Tea vs Coffee",
                        "",
                        "## Decision Outcome",
                        "",
                        "Chosen option: \"Very Strong Black Tea\""));
    }

    @Test
    void the_consequences_of_a_pick_are_a_reason_and_examples_are_none() {
        assertEquals(List.of(), with("### Consequences"));
        assertEquals(1, with("### Examples").size());
    }

    /** A page that picks an option, of which a section below this heading speaks. */
    private static List<String> with(String heading) {
        return Checked.headlines(
                "pick-without-reason",
                "# Tea vs Coffee",
                "## Tea",
                heading,
                "One pot for all of us, and no machine.",
                "## Coffee",
                "Strong.",
                "## Verdict",
                "Our pick: Tea");
    }

    @Test
    void of_several_picks_without_a_reason_the_first_is_told() {
        assertEquals(
                List.of("page.md:2:17: warning: the page picks 'Tea' and does not say why [pick-without-reason]"),
                Checked.headlines(
                        "pick-without-reason", "---", "picks: {guests: Tea, us: Coffee}", "---", "# Tea vs Coffee"));
    }

    @Test
    void a_page_about_one_thing_picks_nothing() {
        String[] lines = {"# Tea", "", "## Verdict", "", "Our pick: Cocoa"};
        assertEquals(List.of(), Checked.headlines("pick-without-reason", lines));
        assertEquals(List.of(), Checked.headlines("pick-not-an-option", lines));
    }

    @Test
    void a_pick_of_the_text_that_is_none_of_the_options_is_doubtful() {
        assertEquals(
                List.of(
                        "page.md:5:11: info: the pick 'Cocoa' is not one of the options [pick-not-an-option]",
                        "page.md:7:11: info: the pick 'Milk' is not one of the options [pick-not-an-option]"),
                Checked.headlines(
                        "pick-not-an-option",
                        "# Tea vs Coffee",
                        "",
                        "## Verdict",
                        "",
                        "Our pick: Cocoa",
                        "",
                        "Our pick: Milk"));
    }

    @Test
    void a_pick_of_the_text_that_is_one_is_left_alone() {
        assertEquals(
                List.of(),
                Checked.headlines("pick-not-an-option", "# Tea vs Coffee", "", "## Verdict", "", "Our pick: Tea"));
    }

    @Test
    void a_pick_of_the_front_matter_that_is_none_of_the_options_is_told_once() {
        assertEquals(
                List.of("page.md:2:7: error: the pick 'Cocoa' is not one of the options [pick-not-an-option]"),
                Checked.headlines("pick-not-an-option", "---", "pick: Cocoa", "---", "# Tea vs Coffee"));
    }
}
