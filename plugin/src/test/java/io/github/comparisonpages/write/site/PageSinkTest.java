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
        write(new Page("career/a-vs-b.html", "A vs B", "Is \"A\" < B?", List.of("one.css", "two.css"), ""));

        assertEquals("""
                <meta name="description" content="Is &quot;A&quot; &lt; B?" />\
                <link rel="stylesheet" href="../one.css" /><link rel="stylesheet" href="../two.css" />""", sink.getHead());
    }

    @Test
    void a_page_without_a_description_says_none() {
        write(new Page("a.html", "A", "", List.of("one.css"), ""));

        assertEquals("<link rel=\"stylesheet\" href=\"one.css\" />", sink.getHead());
    }

    @Test
    void a_title_has_no_tags_since_some_skins_print_it_as_it_is() {
        write(new Page("a.html", "</title><script> vs R&D", "", List.of(), ""));

        assertEquals("\u2039/title\u203A\u2039script\u203A vs R&D", sink.getTitle());
    }

    @Test
    void the_body_is_written_as_it_is_even_with_the_word_that_Doxia_replaces() {
        write(new Page(
                "a.html", "A", "", List.of(), "<svg><title>ü 😀</title></svg><!-- MACRO{x} --> $relativePath/x"));

        assertEquals("<svg><title>ü 😀</title></svg><!-- MACRO{x} --> &#36;relativePath/x", sink.getBody());
    }

    private void write(Page page) {
        new PageSink(sink).write(page);
    }
}
