package io.github.comparisonpages.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocsFilesTest {

    @TempDir
    private Path project;

    @Test
    void a_file_of_the_folder_is_read_up_to_the_limit() throws IOException {
        Files.write(docs().resolve("a.png"), new byte[] {1, 2, 3, 4});

        assertArrayEquals(
                new byte[] {1, 2, 3, 4},
                new DocsFiles(docs(), 4).read("a.png", "x.md").value().orElseThrow());
        assertRefused("x.md:1:1: error: the file a.png is larger than 3 bytes [too-large]", "a.png", 3);
    }

    @Test
    void a_file_outside_the_folder_is_refused() throws IOException {
        Files.write(project.resolve("secret.png"), new byte[] {1});

        assertRefused(
                "x.md:1:1: error: the file ../secret.png is outside the docs folder [outside-docs]",
                "../secret.png",
                9);
    }

    @Test
    void what_is_missing_or_a_folder_is_a_broken_link() throws IOException {
        Files.createDirectory(docs().resolve("folder"));

        assertRefused("x.md:1:1: warning: there is no file folder in the docs folder [broken-link]", "folder", 9);
        assertRefused("x.md:1:1: warning: there is no file no.png in the docs folder [broken-link]", "no.png", 9);
    }

    @Test
    void a_web_page_is_not_copied() throws IOException {
        Files.writeString(docs().resolve("a.HTML"), "<script>");

        assertRefused("x.md:1:1: error: the file a.HTML is a web page, and is not copied [active-file]", "a.HTML", 9);
    }

    private void assertRefused(String headline, String path, int limit) throws IOException {
        var read = new DocsFiles(docs(), limit).read(path, "x.md");

        assertEquals(Optional.empty(), read.value());
        assertEquals(
                List.of(headline),
                read.diagnostics().stream().map(Diagnostic::headline).toList());
    }

    private Path docs() throws IOException {
        return Files.createDirectories(project.resolve("docs"));
    }
}
