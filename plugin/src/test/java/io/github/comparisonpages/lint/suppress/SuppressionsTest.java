package io.github.comparisonpages.lint.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuppressionsTest {

    private static final String TBD =
            "page.md:%s: warning: 'TBD' is a placeholder or says nothing of these options [filler]";
    private static final String NO_OPTIONS =
            "page.md:1:1: info: the page names no options to compare [too-few-options]";

    @Test
    void a_comment_silences_the_next_block_and_no_other() {
        assertEquals(
                List.of(NO_OPTIONS, TBD.formatted("7:1")),
                Checked.headlines(
                        Checked.page("# Notes", "", "<!-- comparison:ignore filler -->", "", "TBD", "", "TBD")));
    }

    @Test
    void a_comment_silences_a_whole_list() {
        assertEquals(
                List.of(NO_OPTIONS),
                Checked.headlines(
                        Checked.page("# Notes", "", "<!-- comparison:ignore filler -->", "- TBD", "- A", "  - TBD")));
    }

    @Test
    void a_comment_within_a_text_silences_the_block_that_it_stands_in() {
        assertEquals(
                List.of(NO_OPTIONS, TBD.formatted("4:3")),
                Checked.headlines(Checked.page("# Notes", "", "- TBD <!-- comparison:ignore filler -->", "- TBD")));
    }

    @Test
    void a_comment_within_a_table_silences_its_row() {
        assertEquals(
                List.of(NO_OPTIONS, TBD.formatted("6:3")),
                Checked.headlines(Checked.page(
                        "# Notes",
                        "",
                        "| A | B |",
                        "|---|---|",
                        "| TBD | x <!-- comparison:ignore filler --> |",
                        "| TBD | y |")));
    }

    @Test
    void several_rules_and_several_comments_add_up() {
        assertEquals(
                List.of(NO_OPTIONS),
                Checked.headlines(Checked.page(
                        "# Notes",
                        "",
                        "<!-- comparison:ignore filler, broken-anchor -->",
                        "<!-- comparison:ignore raw-html-escaped -->",
                        "",
                        "- TBD",
                        "- <b>x</b> [y](#z)")));
    }

    @Test
    void the_first_comment_below_the_front_matter_silences_the_front_matter_too() {
        assertEquals(
                List.of(),
                Checked.headlines(Checked.page(
                        "---",
                        "ownr: me",
                        "---",
                        "<!-- comparison:ignore unknown-key too-few-options -->",
                        "# Notes")));
    }

    @Test
    void a_comment_that_silences_nothing_is_reported_with_what_it_names() {
        assertEquals(
                List.of(
                        NO_OPTIONS,
                        "page.md:3:1: warning: 'filler' finds nothing in the next block [unused-ignore]",
                        "page.md:5:1: warning: there is no rule 'filer' [unused-ignore]",
                        "page.md:7:1: warning: this comment names no rule to ignore [unused-ignore]"),
                Checked.headlines(Checked.page(
                        "# Notes",
                        "",
                        "<!-- comparison:ignore filler -->",
                        "",
                        "<!-- comparison:ignore filer -->",
                        "",
                        "<!-- comparison:ignore -->",
                        "",
                        "Text.")));
    }

    @Test
    void a_comment_on_a_page_where_nothing_is_wrong_is_reported() {
        assertEquals(
                List.of("page.md:7:1: warning: 'filler' finds nothing in the next block [unused-ignore]"),
                Checked.headlines(Checked.page(
                        "---",
                        "owner: me",
                        "review-by: 2027-01-01",
                        "---",
                        "# Tea vs Coffee",
                        "",
                        "<!-- comparison:ignore filler -->",
                        "",
                        "## Tea",
                        "Hot.",
                        "## Coffee",
                        "Strong.")));
    }

    @Test
    void a_comment_at_the_end_has_nothing_to_silence() {
        assertEquals(
                List.of(NO_OPTIONS, "page.md:3:1: warning: 'filler' finds nothing in the next block [unused-ignore]"),
                Checked.headlines(Checked.page("# Notes", "", "<!-- comparison:ignore filler -->")));
    }

    @Test
    void a_comment_in_a_quote_or_a_footnote_silences_what_stands_there() {
        assertEquals(
                List.of(NO_OPTIONS, TBD.formatted("8:3")),
                Checked.headlines(Checked.page(
                        "# Notes[^1]",
                        "",
                        "> <!-- comparison:ignore filler -->",
                        "> TBD",
                        "",
                        "Text",
                        "",
                        "> TBD",
                        "",
                        "[^1]: TBD <!-- comparison:ignore filler -->")));
    }

    @Test
    void a_comment_in_the_header_of_a_table_silences_the_header() {
        assertEquals(
                List.of(NO_OPTIONS, TBD.formatted("5:3")),
                Checked.headlines(Checked.page(
                        "# Notes", "", "| TBD <!-- comparison:ignore filler --> | TBD |", "|---|---|", "| TBD | x |")));
    }

    @Test
    void a_rule_that_there_is_not_comes_with_the_nearest() {
        assertEquals(
                List.of("Did you mean 'filler'?", "Remove the comment, so that it hides nothing later."),
                Checked.hints(
                        "unused-ignore",
                        Checked.page(
                                "# Notes",
                                "",
                                "<!-- comparison:ignore filer -->",
                                "<!-- comparison:ignore nonsense -->",
                                "",
                                "Text")));
    }

    @Test
    void the_word_in_code_is_no_comment() {
        assertEquals(
                List.of(NO_OPTIONS),
                Checked.headlines(Checked.page("# Notes", "", "```", "<!-- comparison:ignore filler -->", "```")));
    }
}
