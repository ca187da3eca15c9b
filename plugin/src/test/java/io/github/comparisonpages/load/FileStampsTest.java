package io.github.comparisonpages.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileStampsTest {

    @TempDir
    private Path temp;

    private Path docs;
    private FileStamps before;

    @BeforeEach
    void two_files() throws IOException {
        docs = Files.createDirectories(temp.resolve("docs"));
        write("a.md", "a");
        write("below/b.md", "b");
        before = look();
    }

    @Test
    void nothing_changes_by_looking() {
        assertEquals(Set.of(), look().changedSince(before));
    }

    @Test
    void files_that_are_written_added_and_removed_have_changed() throws IOException {
        write("a.md", "other");
        write("c.md", "c");
        Files.delete(docs.resolve("below/b.md"));

        assertEquals(
                Set.of(docs.resolve("a.md"), docs.resolve("c.md"), docs.resolve("below/b.md")),
                look().changedSince(before));
    }

    @Test
    void a_file_that_takes_the_place_of_another_has_changed() throws IOException {
        Path other = Files.writeString(temp.resolve("other"), "longer");
        Files.move(other, docs.resolve("a.md"), StandardCopyOption.REPLACE_EXISTING);

        assertEquals(Set.of(docs.resolve("a.md")), look().changedSince(before));
    }

    @Test
    void hidden_files_are_passed_by() throws IOException {
        write(".a.md.swp", "x");
        write(".git/HEAD", "x");

        assertEquals(Set.of(), look().changedSince(before));
    }

    @Test
    void a_single_file_and_places_that_are_not_there_can_be_looked_at() throws IOException {
        Path sheet = temp.resolve("own.css");
        var places = List.of(sheet, temp.resolve("nowhere"));
        assertEquals(FileStamps.NONE, FileStamps.of(places));

        Files.writeString(sheet, "body {}");

        assertEquals(Set.of(sheet), FileStamps.of(places).changedSince(FileStamps.NONE));
    }

    private FileStamps look() {
        return FileStamps.of(List.of(docs));
    }

    private void write(String path, String text) throws IOException {
        Path file = docs.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
