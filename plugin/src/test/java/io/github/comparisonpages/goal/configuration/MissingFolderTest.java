package io.github.comparisonpages.goal.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MissingFolderTest {

    @TempDir
    private Path base;

    @Test
    void the_folder_beside_it_that_was_probably_meant_is_named() throws IOException {
        Files.createDirectory(base.resolve("handbook"));
        Files.createFile(base.resolve("handbok.md"));

        assertEquals(
                "there is no folder " + base.resolve("handbok") + ". Did you mean 'handbook'?",
                MissingFolder.message(base.resolve("handbok").toFile()));
    }

    @Test
    void where_nothing_is_near_nothing_is_guessed() {
        var missing = base.resolve("no/docs");

        assertEquals("there is no folder " + missing, MissingFolder.message(missing.toFile()));
    }
}
