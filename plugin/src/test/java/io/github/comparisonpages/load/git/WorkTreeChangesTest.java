package io.github.comparisonpages.load.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.load.ChangedPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkTreeChangesTest {

    private static final String LONG = "a line\nanother line\nand a third one\nthe fourth\n";

    @TempDir
    private Path temporary;

    private static List<String> changes(MadeRepository made) throws IOException {
        try (var repository = GitRepository.around(made.root())) {
            return WorkTreeChanges.since(repository.base("v1"), repository).stream()
                    .map(ChangedPath::label)
                    .toList();
        }
    }

    private MadeRepository repository() throws Exception {
        var made = new MadeRepository(temporary);
        made.write("a/one.txt", LONG)
                .write("a/two.txt", "2\n")
                .write("b/three.txt", "3\n")
                .write(".gitignore", "out/\n*.log\n")
                .write("kept.log", "k\n");
        made.git().add().addFilepattern("kept.log").setAll(false).call();
        made.commit("One");
        made.git().tag().setName("v1").setAnnotated(false).call();
        return made;
    }

    @Test
    void where_nothing_changed_there_is_no_path() throws Exception {
        try (var made = repository()) {
            assertEquals(List.of(), changes(made));
        }
    }

    @Test
    void committed_added_and_changed_files_count_and_ignored_ones_do_not() throws Exception {
        try (var made = repository()) {
            made.write("a/two.txt", "2 2\n").commit("Two");
            made.write("b/three.txt", "changed\n")
                    .write("c/new.txt", "n\n")
                    .write("out/made.txt", "m\n")
                    .write("x.log", "l\n")
                    .delete("a/one.txt");

            assertEquals(List.of("a/one.txt", "a/two.txt", "b/three.txt", "c/new.txt"), changes(made));
        }
    }

    @Test
    void a_file_that_was_moved_and_changed_a_little_is_one() throws Exception {
        try (var made = repository()) {
            Files.createDirectories(temporary.resolve("c"));
            made.delete("a/one.txt").write("c/one.txt", LONG + "and more\n");

            assertEquals(List.of("a/one.txt → c/one.txt"), changes(made));
        }
    }

    @Test
    void a_file_that_was_written_again_as_it_is_has_not_changed() throws Exception {
        try (var made = repository()) {
            made.write("a/two.txt", "2\n");
            Files.setLastModifiedTime(temporary.resolve("a/two.txt"), FileTime.fromMillis(1_000_000));

            assertEquals(List.of(), changes(made));
        }
    }
}
