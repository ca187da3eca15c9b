package io.github.comparisonpages.write.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelativeHrefTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, comparison.css, comparison.css",
        "career/a.html, comparison.css, ../comparison.css",
        "a/b/c.html, css/my own.css, ../../css/my%20own.css",
    })
    void a_link_leads_from_the_page_to_the_file(String page, String file, String href) {
        assertEquals(href, RelativeHref.of(page, file));
    }
}
