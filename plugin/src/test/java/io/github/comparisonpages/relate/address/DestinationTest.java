package io.github.comparisonpages.relate.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DestinationTest {

    @ParameterizedTest
    @CsvSource({
        "kettle.png, a/kettle.png, '', false",
        "./kettle.png, a/kettle.png, '', false",
        "../b/c.md#top, b/c.md, top, false",
        "../../src/site/markdown/index.md, ../src/site/markdown/index.md, '', false",
        "../../../x.md, ../../x.md, '', false",
        "#the-verdict, '', the-verdict, false",
        "c.md?plain=1#L3, a/c.md, L3, false",
        "half%20full.png, a/half full.png, '', false",
        "%41.md, a/A.md, '', false",
        "1+1.md, a/1+1.md, '', false",
        "100%.md, a/100%.md, '', false",
        "../b/, b, '', true",
        ".., '', '', true",
        "../.., .., '', true"
    })
    void a_relative_path_is_followed_from_its_page(String written, String path, String fragment, boolean folder) {
        assertEquals(new Destination.InProject(path, fragment, folder), Destination.of("a/tea-vs-coffee.md", written));
    }

    @ParameterizedTest
    @CsvSource({"../kettle.png, false", "../../kettle.png, true", "../.., true", "..tea.md, false"})
    void what_lies_above_the_docs_folder_is_outside(String written, boolean outside) {
        var file = assertInstanceOf(Destination.InProject.class, Destination.of("a/tea-vs-coffee.md", written));
        assertEquals(outside, file.outside());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "HTTP://example.org/a?b#c", "mailto:a@example.org"})
    void addresses_on_the_web_are_let_through(String written) {
        assertEquals(new Destination.Web(), Destination.of("a.md", written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//example.org",
                "\\\\example.org",
                "https:example.org",
                "https:///x",
                "https://",
                "mailto:",
                "java\tscript:x",
                "a%5Cb",
                "a%00b"
            })
    void what_a_browser_could_take_for_something_else_is_unsafe(String written) {
        assertInstanceOf(Destination.Unsafe.class, Destination.of("a.md", written));
    }

    @Test
    void a_query_alone_leads_nobody_knows_where() {
        assertEquals(new Destination.Query(), Destination.of("a.md", "?plain=1"));
    }

    @ParameterizedTest
    @CsvSource({
        "/handbook/docs/b.md#top, b.md, top",
        "/LICENSE, ../../LICENSE, ''",
        "/handbook/src/site/markdown/x.md, ../src/site/markdown/x.md, ''",
        "../../docs/b.md, b.md, ''",
        "../../../other/x.md, ../../other/x.md, ''"
    })
    void a_path_from_the_root_of_the_repository_is_followed_from_there(String written, String path, String fragment) {
        assertEquals(
                new Destination.InProject(path, fragment, false),
                Destination.of("a/tea-vs-coffee.md", written, "handbook/docs"));
    }

    @Test
    void headings_get_the_anchors_of_Git_hosts() {
        assertEquals(
                Set.of("pros", "pros-1", "whats-new-in-20", "über-uns"),
                HeadingAnchors.of(List.of("Pros", "Pros", "What's new in 2.0?", "Über uns")));
    }
}
