package io.github.comparisonpages.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FolderFilesTest {

    @TempDir
    private Path temp;

    @Test
    void files_are_read_by_their_paths_and_nothing_from_outside() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("skin/css"));
        Files.write(folder.resolve("site.css"), new byte[] {1, 2});
        Files.write(folder.resolve("large.css"), new byte[5]);
        Files.write(folder.resolve(".hidden"), new byte[1]);
        Files.write(temp.resolve("secret"), new byte[1]);
        Files.createSymbolicLink(folder.resolve("link.css"), temp.resolve("secret"));

        var files = FolderFiles.read(temp.resolve("skin"), 4);

        assertEquals(Set.of("css/site.css"), files.keySet());
        assertArrayEquals(new byte[] {1, 2}, files.get("css/site.css"));
    }

    @Test
    void a_folder_that_is_not_there_has_none() throws IOException {
        assertEquals(Map.of(), FolderFiles.read(temp.resolve("nowhere"), 4));
    }
}
