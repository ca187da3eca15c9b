package io.github.comparisonpages.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_packed_by_path_behind_the_first_and_nothing_that_lay_there_before() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/old.html"), "old");

        pack("all.zip", "b.html", "a/z.html", "x.json", "a.html", "b.html");

        assertEquals(
                List.of(
                        "x.json 1980-02-01T00:00 x.json",
                        "a.html 1980-02-01T00:00 a.html",
                        "a/z.html 1980-02-01T00:00 a/z.html",
                        "b.html 1980-02-01T00:00 b.html"),
                packed("all.zip"));
    }

    @Test
    void the_same_files_give_the_same_bytes_whatever_came_first() throws IOException {
        pack("one.zip", "a.html", "x.json");
        pack("two.zip", "x.json", "a.html");

        assertArrayEquals(Files.readAllBytes(folder.resolve("one.zip")), Files.readAllBytes(folder.resolve("two.zip")));
    }

    @Test
    void the_first_file_must_be_there() {
        assertThrows(IllegalArgumentException.class, () -> pack("all.zip", "a.html"));
    }

    private void pack(String file, String... paths) throws IOException {
        var archive = new Archive(folder.resolve("pages"));
        for (String path : paths) {
            archive.write(path, path.getBytes(StandardCharsets.UTF_8));
        }
        archive.pack("x.json", folder.resolve(file));
    }

    private List<String> packed(String file) throws IOException {
        var entries = new ArrayList<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(folder.resolve(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add("%s %s %s"
                        .formatted(
                                entry.getName(),
                                entry.getTimeLocal(),
                                new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return entries;
    }
}
