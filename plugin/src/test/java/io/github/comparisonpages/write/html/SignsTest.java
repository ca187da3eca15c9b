package io.github.comparisonpages.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignsTest {

    private static final String STAR = "<symbol id=\"cmp-star\"><path d=\"M1 1\"/></symbol>\n";
    private static final String CLOCK = "<symbol id=\"cmp-clock\"><path d=\"M2 2\"/></symbol>\n";
    private static final String CHECK = "<symbol id=\"cmp-check\"><path d=\"M3 3\"/></symbol>\n";

    @Test
    void only_signs_that_are_shown_stay_and_the_one_that_the_script_shows() {
        assertEquals(
                page(CLOCK + CHECK, "<svg><use href=\"#cmp-check\"/></svg>"),
                pruned(page(STAR + CLOCK + CHECK, "<svg><use href=\"#cmp-check\"/></svg>")));
    }

    @Test
    void a_page_without_signs_stays_as_it_is() {
        assertEquals("<p>text</p>", pruned("<p>text</p>"));
    }

    @Test
    void a_symbol_outside_of_the_signs_stays() {
        String html = page(CLOCK, "<svg><symbol id=\"own\"></symbol></svg>");
        assertEquals(html, pruned(html));
    }

    private static String pruned(String html) {
        var page = new StringBuilder(html);
        Signs.removeUnused(page);
        return page.toString();
    }

    private static String page(String signs, String body) {
        return "<article>\n<svg class=\"cmp-sprite\" width=\"0\">\n" + signs + "</svg>\n" + body + "</article>";
    }
}
