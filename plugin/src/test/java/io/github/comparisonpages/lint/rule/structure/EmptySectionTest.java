package io.github.comparisonpages.lint.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmptySectionTest {

    @Test
    void a_section_before_another_or_before_the_part_it_is_in_is_empty() {
        assertEquals(
                List.of(
                        "page.md:3:1: warning: the section 'Tea' is empty [empty-section]",
                        "page.md:9:1: warning: the section 'Cons' is empty [empty-section]",
                        "page.md:11:1: warning: the section 'More to read' is empty [empty-section]"),
                sections(
                        "# Tea vs Coffee",
                        "",
                        "## Tea",
                        "",
                        "## Coffee",
                        "",
                        "### Pros",
                        "- Warm",
                        "### Cons",
                        "",
                        "## More to read"));
    }

    @Test
    void a_section_that_holds_nothing_but_a_comment_is_empty() {
        assertEquals(
                List.of("page.md:3:1: warning: the section 'Tea' is empty [empty-section]"),
                sections("# Tea vs Coffee", "", "## Tea", "", "<!-- later -->", "", "## Coffee", "", "Hot."));
    }

    @Test
    void other_HTML_is_shown_as_text_and_fills_a_section() {
        assertEquals(
                List.of(),
                sections(
                        "# Tea vs Coffee",
                        "",
                        "## Tea",
                        "",
                        "<div>Hot.</div>",
                        "",
                        "## Coffee",
                        "",
                        "<!-- now --> hot <!-- later -->"));
    }

    @Test
    void a_heading_right_above_an_options_own_is_no_empty_section() {
        assertEquals(
                List.of("page.md:7:1: warning: the section 'More to read' is empty [empty-section]"),
                sections(
                        "# Tea vs Coffee",
                        "## The options",
                        "## Tea",
                        "Warm.",
                        "## Coffee",
                        "Hot.",
                        "## More to read"));
    }

    @Test
    void a_page_that_is_only_a_title_has_no_section() {
        assertEquals(List.of(), sections("# Tea vs Coffee"));
    }

    @Test
    void a_page_that_is_there_to_conclude_is_wrong_without_a_verdict() {
        assertEquals(
                List.of("page.md:9:1: error: the section 'The Verdict' is empty [empty-section]"),
                sections("---", "pick: Tea", "---", "# Tea vs Coffee", "", "Hot.", "", "", "## The Verdict"));
        assertEquals(
                List.of("page.md:7:1: warning: the section 'More to read' is empty [empty-section]"),
                sections("---", "pick: Tea", "---", "# Tea vs Coffee", "## The Verdict", "Tea.", "## More to read"));
    }

    private static List<String> sections(String... lines) {
        return Checked.headlines("empty-section", lines);
    }
}
