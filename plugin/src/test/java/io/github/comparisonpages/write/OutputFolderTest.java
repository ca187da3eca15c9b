package io.github.comparisonpages.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutputFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path temp;

    @Test
    void a_file_is_written_with_its_folders_and_nothing_else_is_left() throws IOException {
        folder().write("career/a.html", bytes("new"));

        assertEquals("new", Files.readString(temp.resolve("out/career/a.html")));
        try (var files = Files.list(temp.resolve("out/career"))) {
            assertEquals(List.of(temp.resolve("out/career/a.html")), files.toList());
        }
    }

    @Test
    void a_file_is_only_touched_when_its_bytes_differ() throws IOException {
        folder().write("a.html", bytes("same"));
        var file = temp.resolve("out/a.html");
        Files.setLastModifiedTime(file, LONG_AGO);

        folder().write("a.html", bytes("same"));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(file));

        folder().write("a.html", bytes("else"));
        assertEquals("else", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.html", "x/../../a.html", "/a.html", "", "."})
    void nothing_is_written_outside_the_folder(String path) {
        assertThrows(IOException.class, () -> folder().write(path, bytes("x")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_that_leaves_the_folder_is_not_followed() throws IOException {
        Files.createDirectories(temp.resolve("out"));
        Files.createDirectories(temp.resolve("elsewhere"));
        Files.createSymbolicLink(temp.resolve("out/x"), temp.resolve("elsewhere"));

        assertThrows(IOException.class, () -> folder().write("x/a.html", bytes("x")));
    }

    @Test
    void what_a_killed_build_left_half_written_goes_and_nothing_else_does() throws IOException {
        Files.createDirectories(temp.resolve("out/x"));
        for (String name : List.of(".0a1b2c3d.17.tmp", ".hidden", ".0a1b2c3d.tmp", "a.17.tmp")) {
            Files.writeString(temp.resolve("out/x").resolve(name), "half");
        }

        folder().write("x/a.html", bytes("new"));

        try (var files = Files.list(temp.resolve("out/x"))) {
            assertEquals(
                    List.of(".0a1b2c3d.tmp", ".hidden", "a.17.tmp", "a.html"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private OutputFolder folder() {
        return new OutputFolder(temp.resolve("out"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
