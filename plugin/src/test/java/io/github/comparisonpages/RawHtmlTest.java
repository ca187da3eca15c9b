package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.incremental.IncrementalBuild;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.document.RawHtml;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.pipeline.Progress;
import io.github.comparisonpages.write.IncrementalOutput;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build makes of one page with either value of the parameter. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RawHtmlTest {

    @TempDir
    private Path temp;

    private final Map<String, String> made = new HashMap<>();
    private List<String> found = List.of();

    @BeforeEach
    void write() throws IOException {
        Path docs = Files.createDirectories(temp.resolve("docs"));
        Files.writeString(docs.resolve("kettle.png"), "picture");
        Files.writeString(docs.resolve("a-vs-b.md"), """
                # A vs B

                <kbd>Key</kbd> <font>old</font>

                <p align="center"><img src="kettle.png"> <a href="gone.md">gone</a></p>

                <!-- <b> --><div><!-- <b> --><font>

                <span><a href="javascript:x">x</a></span>
                """);
    }

    @Test
    void escaped_HTML_shows_and_links_to_nothing() throws IOException {
        build(RawHtml.ESCAPED);

        assertTrue(made.get("a-vs-b.html").contains("&lt;kbd&gt;Key"));
        assertFalse(made.containsKey("kettle.png"));
        assertEquals(
                List.of("readers see '<kbd>' as text", "readers see '<font>' as text", "readers see '<p>' as text"),
                found.stream().filter(f -> f.startsWith("readers")).limit(3).toList());
        assertFalse(found.stream().anyMatch(f -> f.contains("gone.md") || f.contains("javascript")));
    }

    @Test
    void pictures_and_links_of_sanitized_HTML_are_those_of_Markdown() throws IOException {
        build(RawHtml.SANITIZED);

        assertTrue(made.get("a-vs-b.html").contains("<kbd>Key</kbd> &lt;font&gt;old&lt;/font&gt;"));
        assertEquals("picture", made.get("kettle.png"));
        assertEquals(
                List.of(
                        "there is no file 'gone.md' in the docs folder",
                        "this picture has no alternative text",
                        "readers see '<font>' as text, here and in one more place",
                        "the address 'javascript:x' is of a kind that pages do not link to; they link to http, https"
                                + " and mailto"),
                found);
    }

    @Test
    void the_twin_has_the_HTML_as_it_was_written() throws IOException {
        build(RawHtml.SANITIZED);

        assertTrue(made.get("a-vs-b.md").contains("<kbd>Key</kbd> <font>old</font>"));
        assertTrue(
                made.get("comparisons.json").contains("\"description\" : \"Key old x\""), made.get("comparisons.json"));
    }

    @Test
    void another_value_makes_the_pages_of_the_last_build_anew() throws IOException {
        assertEquals(0, build(RawHtml.ESCAPED));
        assertEquals(1, build(RawHtml.ESCAPED));

        assertEquals(0, build(RawHtml.SANITIZED));
        assertTrue(made.get("a-vs-b.html").contains("<kbd>Key</kbd>"));
    }

    /** Gives the number of pages that the last build had made already. */
    private int build(RawHtml rawHtml) throws IOException {
        var folder = new DocsFolder(
                temp.resolve("docs"), List.of("**/*.md"), DocsFolder.DEFAULT_EXCLUDES, Limits.DEFAULT, rawHtml);
        var source = HandbookOptions.of(folder, LocalDate.of(2026, 11, 24));
        var summary = IncrementalBuild.run(BuildRequest.of(source), temp.resolve("memory"), new Kept(), Progress.NONE);
        found = summary.digest().shown().first().stream()
                .filter(d -> List.of("raw-html-escaped", "unsafe-url", "broken-link", "image-without-alt")
                        .contains(d.rule()))
                .map(Diagnostic::message)
                .toList();
        return summary.unchanged();
    }

    /** An output that still has whatever it was given. */
    private final class Kept implements IncrementalOutput {
        @Override
        public void page(Page page) {
            made.put(page.path(), page.body());
        }

        @Override
        public void file(String path, byte[] content) {
            made.put(path, new String(content, StandardCharsets.UTF_8));
        }

        @Override
        public boolean keeps(String path) {
            return made.containsKey(path);
        }
    }
}
