package io.github.comparisonpages.lint.rule.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImageWithoutAltTest {

    private static final String TOLD =
            "page.md:3:%s: warning: this picture has no alternative text [image-without-alt]";

    @Test
    void a_picture_without_words_is_told() {
        assertEquals(
                List.of(TOLD.formatted(1)),
                Checked.headlines("image-without-alt", "# Notes", "", "![](kettle.png) ![A pot](pot.png) [](pot.png)"));
    }

    @Test
    void a_picture_of_HTML_is_one_where_HTML_works() {
        String[] inLine = {"# Notes", "", "A <img src=\"kettle.png\"> <img src=\"pot.png\" alt=\"pot\">"};
        assertEquals(List.of(TOLD.formatted(3)), Checked.headlines("image-without-alt", Checked.sanitized(inLine)));
        assertEquals(List.of(), Checked.headlines("image-without-alt", inLine));
    }

    @Test
    void a_block_of_HTML_is_told_once_where_one_of_its_pictures_has_no_words() {
        assertEquals(
                List.of(TOLD.formatted(1)),
                block("<img src=\"kettle.png\"> <img src=\"kettle.png\" alt=\" \"> <img src=\"pot.png\" alt=\"pot\">"));
        assertEquals(List.of(), block("<b>A kettle</b> <img src=\"kettle.png\" alt=\"kettle\">"));
    }

    private static List<String> block(String html) {
        return Checked.headlines("image-without-alt", Checked.sanitized("# Notes", "", "<p>" + html + "</p>"));
    }
}
