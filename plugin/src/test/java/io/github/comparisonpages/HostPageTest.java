package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.load.SourceText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a page makes of the Markdown that Git hosts show: the case of that name, part by part. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostPageTest {

    private static String html;
    private static String description;
    private static Document page;

    @BeforeAll
    static void read() throws Exception {
        var result = Cases.run(new SourceText(
                "tea-vs-coffee.md", Files.readString(Path.of("src/test/resources/cases/what-git-hosts-show/page.md"))));
        html = result.html();
        description = result.description();
        page = Jsoup.parseBodyFragment(html);
    }

    @Test
    void alerts_are_boxes_with_their_word() {
        assertEquals(
                List.of("Note", "Caution"),
                page.select(".cmp-alert[role=note] > .cmp-alert-word").eachText());
        assertEquals(
                List.of("shop downstairs"), page.select(".cmp-alert-note em").eachText());
        assertTrue(!page.text().contains("[!"));
    }

    @Test
    void a_diagram_is_code_under_the_word_where_nothing_draws_it() {
        assertEquals(
                List.of("Diagram"),
                page.select("figure.cmp-diagram > figcaption").eachText());
        assertEquals(
                "graph LR\n  Shop --> Cup\n",
                page.selectFirst(".cmp-diagram > pre > code").wholeText());
    }

    @Test
    void points_that_are_tasks_say_whether_they_are_done() {
        assertEquals(
                List.of("done", "to do"),
                page.select(".cmp-pc > li > input[type=checkbox][disabled]").eachAttr("aria-label"));
        assertTrue(page.selectFirst(".cmp-point-pro > input").hasAttr("checked"));
    }

    @Test
    void short_names_are_signs_but_in_code() {
        assertEquals(
                "Needs 🔥 and :fire:",
                page.selectFirst(".cmp-point-con .cmp-rich").text());
        assertEquals(2, page.select(".cmp-cell-yes").size());
        assertEquals(2, page.select(".cmp-cell-no").size());
    }

    @Test
    void no_link_is_in_another() {
        int open = 0;
        for (String part : html.split("(?=<a[ >])|(?<=</a>)")) {
            open += part.startsWith("<a ") ? 1 : 0;
            assertTrue(open < 2, part);
            open -= part.endsWith("</a>") ? 1 : 0;
        }
        assertEquals(
                List.of("Opening hours"),
                page.select("a[href=https://shop.example]").eachText());
    }

    @Test
    void bare_addresses_are_links() {
        assertEquals(1, page.select("a[href=https://poll.example/tea_10]").size());
        assertEquals(1, page.select("a[href=mailto:kim@example.org]").size());
    }

    @Test
    void each_link_within_the_page_has_its_place() {
        for (var link : page.select("a[href^=#]")) {
            String anchor = URLDecoder.decode(link.attr("href").substring(1), StandardCharsets.UTF_8);
            assertTrue(anchor.equals("top") || page.getElementById(anchor) != null, anchor);
        }
        assertEquals("pick", page.getElementById("verdict").parent().id());
        assertEquals(
                "10-rules-of-the-shop",
                page.getElementById("shop-rules").parent().id());
        assertEquals(
                "10-rules-of-the-shop",
                page.getElementById("a10-rules-of-the-shop").parent().id());
        assertEquals("tea-tea-vs-coffee", page.selectFirst("h1").id());
    }

    @Test
    void the_description_is_prose() {
        assertEquals(
                "What do we drink at ten? Nobody asked the cat. Opening hours and back to the start, the verdict or the shop.",
                description);
    }
}
