package io.github.comparisonpages.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.load.ProjectFiles.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProjectFilesTest {

    @TempDir
    private Path project;

    private void write(String path, int bytes) throws IOException {
        Files.createDirectories(project.resolve(path).getParent());
        Files.write(project.resolve(path), new byte[bytes]);
    }

    @Test
    void files_are_known_by_their_way_from_the_docs_folder() throws IOException {
        write("docs/a/kettle.png", 5);
        write("docs/large.png", 11);
        write("docs/page.HTML", 1);
        write("docs/.hidden/x.png", 1);
        write("docs/.hidden.png", 1);
        write("src/site/markdown/index.md", 1);
        write("secret.png", 1);
        Files.createSymbolicLink(project.resolve("docs/link.png"), project.resolve("secret.png"));
        Files.createSymbolicLink(project.resolve("docs/loop"), project.resolve("docs"));
        Files.createSymbolicLink(project.resolve("docs/src"), project.resolve("src"));

        assertEquals(
                Map.of(
                        "a/kettle.png", State.PRESENT,
                        "large.png", State.TOO_LARGE,
                        "page.HTML", State.ACTIVE,
                        "link.png", State.OUTSIDE,
                        "../src/site/markdown/index.md", State.PRESENT),
                ProjectFiles.of(project.resolve("docs"), project.resolve("src/site"), 10)
                        .states());
    }

    @Test
    void folders_need_not_exist() {
        assertEquals(
                Map.of(), ProjectFiles.of(project.resolve("docs"), null, 10).states());
    }
}
