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
class RecordFoldersTest {

    @TempDir
    private Path project;

    @Test
    void a_project_without_records_has_none() {
        assertEquals(List.of(), RecordFolders.of(project));
    }

    @Test
    void the_folders_that_tools_make_are_found() throws IOException {
        Files.createDirectories(project.resolve("docs/decisions"));
        Files.createDirectories(project.resolve("doc/architecture/decisions"));
        assertEquals(List.of("docs/decisions", "doc/architecture/decisions"), RecordFolders.of(project));
    }

    @Test
    void what_the_tools_own_files_name_is_found_once() throws IOException {
        Files.createDirectories(project.resolve("docs/adr"));
        Files.createDirectories(project.resolve("notes/records"));
        Files.writeString(project.resolve(".adr-dir"), "notes/records\n");
        Files.writeString(project.resolve(".log4brains.yml"), "project:\n  name: x\n  adrFolder: ./docs/adr\n");
        assertEquals(List.of("notes/records", "docs/adr"), RecordFolders.of(project));
    }

    @Test
    void a_file_that_names_a_folder_elsewhere_says_nothing() throws IOException {
        Files.writeString(project.resolve(".adr-dir"), "../..\n");
        assertEquals(List.of(), RecordFolders.of(project));
    }
}
