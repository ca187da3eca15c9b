package io.github.comparisonpages.lint.rule.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FillerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "*To do*",
                "...",
                "…",
                "Well, it depends on your use case.",
                "[argument a]",
                "*[argument a]*",
                "{argument a}",
                "Good, because {argument a}",
                "Good, but because of {argument a}",
                "With `code` {argument a}",
                "<b> [argument a] </b>"
            })
    void a_text_that_says_nothing_is_told(String text) {
        assertEquals(1, found(text).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD by tea time",
                "!",
                "Text [argument a]",
                "[argument a] and [argument b] too",
                "[argument a]: yes",
                "\\[x]",
                "[ ]",
                "Good, and that mostly because {argument a}",
                "{argument a} and more",
                "{argument}",
                "{ argument a}",
                "{argument a }",
                "{1 argument}",
                "{a = b}",
                "{a; b}",
                "{{argument a}}",
                "argument a}",
                "Text {argument a",
                "`{argument a}`",
                "`[argument a]`",
                "[argument a](https://example.org)"
            })
    void a_text_that_only_looks_like_one_is_left_alone(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void of_a_text_that_a_template_begins_only_the_blank_is_told() {
        assertEquals(
                List.of("page.md:3:1: warning: '{argument a}' is left over from a template [filler]"),
                found("Good, because {argument a}"));
    }

    @Test
    void it_is_told_in_a_heading_a_list_and_each_cell_of_a_table() {
        assertEquals(
                List.of("3:1", "5:3", "7:3", "9:7"),
                Checked.of(
                                "filler",
                                Checked.page(
                                        "# Notes",
                                        "",
                                        "## TBD",
                                        "",
                                        "- TBD",
                                        "",
                                        "| TBD | x |",
                                        "|---|---|",
                                        "| x | TBD |"))
                        .map(d -> d.span().start().toString())
                        .toList());
    }

    @Test
    void what_a_template_says_of_its_parts_is_told_with_a_hint_of_its_own() {
        var findings = Checked.page("# Notes", "", "  <!-- This is an optional element. -->", "", "Text");
        assertEquals(
                List.of("page.md:3:1: warning: this comment is left over from a template [filler]"),
                Checked.headlines("filler", findings));
        assertEquals(
                List.of("Remove it, together with what it speaks of if that was never filled in."),
                Checked.hints("filler", findings));
    }

    @Test
    void a_template_that_nobody_filled_in_is_told_once() {
        assertEquals(
                List.of("page.md:3:1: warning: '[the title]' is left over from a template, as are 2 more of this page"
                        + " [filler]"),
                Checked.headlines("filler", "# Notes", "", "## [the title]", "", "* [argument a]", "* [argument b]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- ask Ann -->", "<div>Feel free to remove</div>"})
    void other_comments_and_other_HTML_are_left_alone(String html) {
        assertEquals(List.of(), found(html));
    }

    private static List<String> found(String text) {
        return Checked.headlines("filler", "# Notes", "", text);
    }
}
