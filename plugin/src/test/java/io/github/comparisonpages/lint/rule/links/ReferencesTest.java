package io.github.comparisonpages.lint.rule.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferencesTest {

    @Test
    void an_address_that_pages_do_not_carry_is_told_wherever_it_stands() {
        assertEquals(
                List.of(
                        "page.md:3:3: warning: the address 'http:' names no host [unsafe-url]",
                        "page.md:3:20: warning: the address '//x' names another host without http: or https:"
                                + " [unsafe-url]",
                        "page.md:5:5: warning: the address 'http:' names no host [unsafe-url]",
                        "page.md:7:7: warning: the address 'mailto:' is no mail address [unsafe-url]"),
                Checked.headlines(
                        "unsafe-url",
                        "# Notes",
                        "",
                        "- [a *link*](http:)![b](//x) [c](kettle.md) [d](https://example.org)",
                        "",
                        "> - [e](http:)",
                        "",
                        "[^1]: [f](mailto:)",
                        "",
                        "Text[^1]"));
    }

    @Test
    void the_link_and_the_picture_of_an_option_are_looked_at_too() {
        String[] lines = {
            "---",
            "options:",
            "  - name: Tea",
            "    link: javascript:x",
            "    image: no.png",
            "  - Coffee",
            "---",
            "# Tea vs Coffee"
        };
        assertEquals(
                List.of("page.md:3:3: warning: the address 'javascript:x' is of a kind that pages do not link to;"
                        + " they link to http, https and mailto [unsafe-url]"),
                Checked.headlines("unsafe-url", lines));
        assertEquals(
                List.of("page.md:3:3: warning: there is no picture 'no.png' in the docs folder [missing-image]"),
                Checked.headlines("missing-image", lines));
    }

    @Test
    void HTML_that_works_leads_somewhere_and_HTML_that_is_text_does_not() {
        String[] lines = {
            "# Notes",
            "",
            "A <a href=\"http:\">pot</a>, <img src=\"no.png\" alt=\"a kettle\">",
            "",
            "<p>",
            "<a href=\"http:\">pot</a> <img src=\"no.png\" alt=\"a kettle\">",
            "</p>"
        };
        assertEquals(
                List.of(
                        "page.md:3:3: warning: the address 'http:' names no host [unsafe-url]",
                        "page.md:5:1: warning: the address 'http:' names no host [unsafe-url]"),
                Checked.headlines("unsafe-url", Checked.sanitized(lines)));
        assertEquals(
                List.of(
                        "page.md:3:28: warning: there is no picture 'no.png' in the docs folder [missing-image]",
                        "page.md:5:1: warning: there is no picture 'no.png' in the docs folder [missing-image]"),
                Checked.headlines("missing-image", Checked.sanitized(lines)));
        assertEquals(List.of(), Checked.headlines("unsafe-url", lines));
        assertEquals(List.of(), Checked.headlines("missing-image", lines));
    }
}
