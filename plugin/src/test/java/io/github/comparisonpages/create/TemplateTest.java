package io.github.comparisonpages.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TemplateTest {

    private static final Map<String, String> VALUES = Map.of("title", "Tea & ${owner}", "owner", "");

    @Test
    void places_are_filled_and_others_stay() {
        assertEquals("# Tea & ${owner} ${x} $y ${\n", filled("# ${title} ${x} $y ${"));
    }

    @Test
    void a_line_without_its_value_goes_and_leaves_no_gap() {
        assertEquals("a\n\nb\n", filled("a\n\nby ${owner}\n\nb"));
        assertEquals("a\nb\n", filled("a\nby ${owner}\nb\n"));
    }

    @Test
    void so_does_the_last_heading_with_nothing_below_it() {
        assertEquals("a\n", filled("a\n\n## Links\n\n* ${owner}\n"));
    }

    @Test
    void parts_and_lines_for_options_come_once_for_each() {
        assertEquals(
                "- Tea\n- Coffee\n\n## Tea\n\nGood.\n\n## Coffee\n\nGood.\n",
                filled("- ${option}\n\n<!-- each option -->\n## ${option}\n\nGood.\n\n<!-- /each option -->\n"));
    }

    @Test
    void a_part_without_an_end_is_text() {
        assertEquals("<!-- each option -->\na\n", filled("<!-- each option -->\r\na"));
    }

    private static String filled(String template) {
        return new Template(template).filled(VALUES, List.of("Tea", "Coffee"));
    }
}
