package io.github.comparisonpages.write.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.write.Page;
import java.io.File;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageHeadTest {

    @Test
    void signs_that_are_escaped_are_written_as_Doxia_writes_them() {
        var head = new Page.Head(
                "& \"quoted\" 'a' \u00FC \u2039 \uD83D\uDE00", "", "article", null, List.of(), List.of(), "");

        assertSameAsDoxia(new Page("career/a.html", head, ""));
    }

    @Property(tries = 200)
    void any_head_has_the_HTML_that_Doxia_makes_of_its_elements(
            @ForAll String title, @ForAll String description, @ForAll String canonical) {
        var head = new Page.Head(
                title,
                description,
                "article",
                canonical,
                List.of("a.css", "ü b.css"),
                List.of("a.js"),
                "",
                List.of(new Page.Alternate("text/markdown", "career/a.md")));

        assertSameAsDoxia(new Page("career/a.html", head, ""));
    }

    private static void assertSameAsDoxia(Page page) {
        var sink = new SiteRendererSink(
                new DocumentRenderingContext(new File("site"), "comparisons/career/a", "comparison:report"));
        new PageSink(sink).write(page);

        assertEquals(sink.getHead(), PageHead.of(page.path(), page.head()).html());
    }
}
