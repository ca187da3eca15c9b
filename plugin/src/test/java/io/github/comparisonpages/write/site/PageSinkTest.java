package io.github.comparisonpages.write.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.write.Page;
import java.io.File;
import java.util.List;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageSinkTest {

    private final SiteRendererSink sink = new SiteRendererSink(
            new DocumentRenderingContext(new File("site"), "comparisons/career/a-vs-b", "comparison:report"));

    @Test
    void the_head_has_the_description_and_the_style_sheets_in_order() {
        write(
                "career/a-vs-b.html",
                head("A vs B", "Is \"A\" < B?", null, List.of("one.css", "two.css"), List.of(), ""));

        assertEquals("""
                <meta name="description" content="Is &quot;A&quot; &lt; B?" />\
                <meta property="og:type" content="article" /><meta property="og:title" content="A vs B" />\
                <meta property="og:description" content="Is &quot;A&quot; &lt; B?" />\
                <link rel="stylesheet" href="../one.css" /><link rel="stylesheet" href="../two.css" />""", sink.getHead());
    }

    @Test
    void a_script_waits_for_the_page_and_is_found_from_any_depth() {
        write("career/a-vs-b.html", head("A", "", null, List.of(), List.of("one.js"), ""));

        assertEquals(
                "<script src=\"../one.js\" defer=\"defer\"></script>",
                sink.getHead().substring(sink.getHead().indexOf("<script")));
    }

    @Test
    void a_page_without_a_description_says_none() {
        write("a.html", head("A", "", null, List.of(), List.of(), ""));

        assertEquals(
                "<meta property=\"og:type\" content=\"article\" /><meta property=\"og:title\" content=\"A\" />",
                sink.getHead());
    }

    @Test
    void a_page_that_knows_its_address_names_it() {
        write("a.html", new Page.Head("A", "", "article", "https://example.org/a.html", List.of(), List.of(), ""));

        assertEquals("""
                <link rel="canonical" href="https://example.org/a.html" />\
                <meta property="og:type" content="article" /><meta property="og:title" content="A" />\
                <meta property="og:url" content="https://example.org/a.html" />""", sink.getHead());
    }

    @Test
    void other_forms_of_a_page_are_found_from_any_depth() {
        var page = new Page("career/a-vs-b.html", head("A", "", null, List.of(), List.of(), ""), "");
        new PageSink(sink).write(page.offering(new Page.Alternate("text/markdown", "career/a-vs-b.md")));

        assertEquals(
                "<link rel=\"alternate\" type=\"text/markdown\" href=\"../career/a-vs-b.md\" />",
                sink.getHead().substring(sink.getHead().indexOf("<link")));
    }

    @Test
    void a_title_has_no_tags_since_some_skins_print_it_as_it_is() {
        write("a.html", head("</title><script> vs R&D", "", null, List.of(), List.of(), ""));

        assertEquals("\u2039/title\u203A\u2039script\u203A vs R&D", sink.getTitle());
    }

    @Test
    void the_body_is_written_as_it_is_even_with_the_word_that_Doxia_replaces() {
        var head = head("A", "", null, List.of(), List.of(), "{\"name\":\"A\"}");
        new PageSink(sink)
                .write(new Page("a.html", head, "<svg><title>ü 😀</title></svg><!-- MACRO{x} --> $relativePath/x"));

        assertEquals("""
                <svg><title>ü 😀</title></svg><!-- MACRO{x} --> &#36;relativePath/x\
                <script type="application/ld+json">{"name":"A"}</script>
                """, sink.getBody());
    }

    private static Page.Head head(
            String title,
            String description,
            String canonical,
            List<String> stylesheets,
            List<String> scripts,
            String facts) {
        return new Page.Head(title, description, "article", canonical, stylesheets, scripts, facts);
    }

    private void write(String path, Page.Head head) {
        new PageSink(sink).write(new Page(path, head, ""));
    }
}
