package io.github.comparisonpages.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnreadFileTest {

    @TempDir
    private Path docs;

    @Test
    void each_file_has_the_pattern_that_would_take_it_and_names_that_come_near_are_first() throws IOException {
        write("guide.md");
        write("rfcs/2024/0001-tea.md");
        write("drinks/tea_vs_coffee.MD");
        write("tea-vs-cocoa.markdown");

        assertEquals(
                List.of(
                        new UnreadFile("drinks/tea_vs_coffee.MD", "**/*_vs_*.MD", true),
                        new UnreadFile("tea-vs-cocoa.markdown", "**/*-vs-*.markdown", true),
                        new UnreadFile("guide.md", "*.md", false),
                        new UnreadFile("rfcs/2024/0001-tea.md", "rfcs/**/*.md", false)),
                unread(docs));
        for (var file : unread(docs)) {
            var read = new DocsLoader(new DocsFolder(docs, List.of(file.pattern()), List.of(), Limits.DEFAULT));
            assertEquals(
                    true, read.files().value().stream().anyMatch(f -> f.path().equals(file.path())), file.path());
        }
    }

    @Test
    void files_that_are_read_hidden_excluded_or_no_markdown_are_none() throws IOException {
        write("tea-vs-coffee.md");
        write("_draft.md");
        write(".git/notes.md");
        write("README.md");
        write("tea.png");

        assertEquals(List.of(), unread(docs));
        assertEquals(List.of(), unread(docs.resolve("none")));
    }

    private void write(String path) throws IOException {
        Path file = docs.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# Tea\n");
    }

    private static List<UnreadFile> unread(Path folder) {
        return UnreadFile.of(
                new DocsFolder(folder, DocsFolder.DEFAULT_INCLUDES, DocsFolder.DEFAULT_EXCLUDES, Limits.DEFAULT));
    }
}
