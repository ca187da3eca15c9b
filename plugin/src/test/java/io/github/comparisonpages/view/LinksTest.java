package io.github.comparisonpages.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.relate.KnownPages;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinksTest {

    private static final Links LINKS = new Links(
            "comparisons/career/ic-vs-manager.md",
            "career/ic-vs-manager.html",
            new KnownPages(Map.of(
                    "comparisons/career/ic-vs-manager.md", "career/ic-vs-manager.html",
                    "comparisons/api/rest vs grpc.md", "api/rest-vs-grpc.html",
                    "decisions/0001-x.md", "decisions/0001-x.html")));

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c#d, https://example.org/a?b=c#d",
        "HTTP://example.org, HTTP://example.org",
        "https://example.org/ä b, https://example.org/%C3%A4%20b",
        "mailto:a@example.org?subject=x, mailto:a@example.org?subject=x",
        "#pros, #pros",
        "?q=1, ?q=1",
        "#The-Verdict, #the-verdict",
        "#user-content-pros, #pros",
        "#%C3%84pfel, #%C3%A4pfel",
        "#top, #top",
        "#, #",
        "/docs/decisions/0001-x.md#Context, ../decisions/0001-x.html#context",
        "ic-vs-manager.html#Pros, #pros",
        "../api/rest-vs-grpc.html, ../api/rest-vs-grpc.html",
        "../../decisions/0001-x.html, ../decisions/0001-x.html",
        "../../../src/site/markdown/guide.v2.md#a, ../../guide.v2.html#a",
        "/src/site/markdown/guide.v2.md, ../../guide.v2.html",
        "../../guide.v2.html, ../../guide.v2.html",
        "../../project-info.html#x, ../../project-info.html#x",
        "ic-vs-manager.md#pros, #pros",
        "./ic-vs-manager.md, ic-vs-manager.html",
        "../api/rest%20vs%20grpc.md#the-verdict, ../api/rest-vs-grpc.html#the-verdict",
        "../../decisions/0001-x.md, ../decisions/0001-x.html",
        "img/day.png, img/day.png",
        "%zz.png, %25zz.png",
        "../../files/a b.pdf#page=2, ../files/a%20b.pdf#page=2",
    })
    void these_lead_somewhere(String destination, String href) {
        assertEquals(Optional.of(href), LINKS.href(destination));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "data:image/svg+xml,x",
                "file:///etc/passwd",
                "ftp://example.org/x",
                "//example.org/x",
                "\\\\example.org\\x",
                "/\\example.org",
                "https:example.org",
                "https:///x",
                "http://",
                "mailto:",
                "../../../outside.png",
                "%2e%2e/%2e%2e/%2e%2e/outside.png",
                "..%5C..%5Coutside.png",
                "img/%00.png",
                ".git/config",
                "img/",
                "..",
                "no-such-page.md",
                "img",
                "/LICENSE",
                "/src/site/site.xml",
                "/elsewhere.html",
                "../../../../../up.html",
                "NO-SUCH-PAGE.MD",
            })
    void these_lead_nowhere(String destination) {
        assertEquals(Optional.empty(), LINKS.href(destination));
    }

    @ParameterizedTest
    @CsvSource({"img/a.png, img/a.png", "../../shared/b.svg, ../shared/b.svg"})
    void an_image_is_a_file_of_the_docs_folder(String destination, String source) {
        assertEquals(Optional.of(source), LINKS.image(destination));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/a.png", "data:image/png;base64,x", "/a.png", "//h/a.png", "#a", "x.md"})
    void an_image_is_never_asked_of_another_host(String destination) {
        assertEquals(Optional.empty(), LINKS.image(destination));
    }

    @ParameterizedTest
    @CsvSource({
        "img/a%20b.png, comparisons/career/img/a b.png",
        "../../files/x.pdf?download#p, files/x.pdf",
    })
    void a_file_stands_beside_the_page(String destination, String file) {
        assertEquals(Optional.of(file), LINKS.attachment(destination));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ic-vs-manager.md", "x.md", "https://example.org/a.png", "../../../x.png", ".env"})
    void these_are_no_files_to_copy(String destination) {
        assertEquals(Optional.empty(), LINKS.attachment(destination));
    }
}
