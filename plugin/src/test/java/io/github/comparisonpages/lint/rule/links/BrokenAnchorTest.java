package io.github.comparisonpages.lint.rule.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenAnchorTest {

    @Test
    void a_heading_of_the_same_page_that_there_is_not_is_told_with_the_nearest() {
        var findings = Checked.page("# Notes", "", "[Back](#nots) [There](#notes)");
        assertEquals(
                List.of("page.md:3:1: warning: this page has no heading '#nots' [broken-anchor]"),
                Checked.headlines("broken-anchor", findings));
        assertEquals(
                List.of("Did you mean '#notes'? Correct what follows '#': the heading in lower case, with hyphens for"
                        + " spaces."),
                Checked.hints("broken-anchor", findings));
    }

    @Test
    void a_heading_that_is_near_to_none_has_no_suggestion() {
        assertEquals(
                List.of("Correct what follows '#': the heading in lower case, with hyphens for spaces."),
                Checked.hints("broken-anchor", Checked.page("# Notes", "", "[Back](#prices)")));
    }

    @Test
    void a_heading_of_another_page_is_looked_for_there() {
        assertEquals(
                List.of("a.md:3:1: warning: b.md has no heading '#a' [broken-anchor]"),
                Checked.headlines(
                        "broken-anchor", Map.of("a.md", "# A\n\n[b](b.md#a) [b](b.md#b)\n", "b.md", "# B\n")));
    }

    @Test
    void a_page_that_there_is_not_a_picture_and_a_link_without_a_heading_are_left_alone() {
        assertEquals(
                List.of(),
                Checked.headlines(
                        "broken-anchor", "# Notes", "", "[No](no.md#a) [This](page.md) ![A kettle](page.md#kettle)"));
    }
}
