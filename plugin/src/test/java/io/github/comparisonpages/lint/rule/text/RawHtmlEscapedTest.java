package io.github.comparisonpages.lint.rule.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RawHtmlEscapedTest {

    @Test
    void a_kind_of_tag_is_told_once_with_the_number_of_its_places() {
        assertEquals(
                List.of(
                        "page.md:3:3: warning: readers see '<hr>' as text, here and in 2 more places [raw-html-escaped]",
                        "page.md:3:23: warning: readers see '<b>' as text [raw-html-escaped]",
                        "page.md:5:1: warning: readers see '<h1>' as text, here and in one more place"
                                + " [raw-html-escaped]"),
                Checked.headlines(
                        "raw-html-escaped",
                        "# Notes",
                        "",
                        "A <hr> b <HR/> c<hr /><b>d</b>",
                        "",
                        "<h1>Pots</h1>",
                        "",
                        "> <h1>Pans</h1>"));
    }

    @Test
    void comments_and_ends_of_elements_alone_are_left_alone() {
        assertEquals(
                List.of(),
                Checked.headlines(
                        "raw-html-escaped", "# Notes", "", "<!-- <b> -->", "", "</div>", "", "A </b> <!-- b -->"));
    }

    @Test
    void a_tag_behind_a_comment_is_told_as_readers_see_it() {
        assertEquals(
                List.of("page.md:3:1: warning: readers see '<form>' as text [raw-html-escaped]"),
                Checked.headlines("raw-html-escaped", "# Notes", "", "<!-- <p> --> <form>x</form>"));
    }

    @Test
    void a_tag_that_does_not_end_is_told() {
        assertEquals(
                List.of("page.md:3:1: warning: readers see '<div>' as text [raw-html-escaped]"),
                Checked.headlines("raw-html-escaped", "# Notes", "", "<div"));
    }

    @Test
    void an_indented_block_is_one_too() {
        assertEquals(
                List.of("page.md:3:1: warning: readers see '<div>' as text [raw-html-escaped]"),
                Checked.headlines("raw-html-escaped", "# Notes", "", "  <div>", "  </div>"));
    }

    @ParameterizedTest
    @CsvSource({
        "<form>x</form>, form",
        "<div><form>x</form></div>, form",
        "<div> <!-- <form> --> <b>x</b> <form>, form",
        "<div> < b <form>, form",
        "<!-- <form> --> <script>x</script>, script"
    })
    void where_harmless_HTML_works_the_first_tag_that_does_not_is_told(String block, String tag) {
        assertEquals(
                List.of("page.md:3:1: warning: readers see '<%s>' as text [raw-html-escaped]".formatted(tag)),
                Checked.headlines("raw-html-escaped", Checked.sanitized("# Notes", "", block)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><b>x</b></div>",
                "<!-- <form> -->",
                "<div> <!-- <form> --> x </div>",
                "<div>a <",
                "A <b>x</b>"
            })
    void harmless_HTML_that_works_is_left_alone(String text) {
        assertEquals(List.of(), Checked.headlines("raw-html-escaped", Checked.sanitized("# Notes", "", text)));
    }
}
