package io.github.comparisonpages.recognize.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguagesTest {

    @Test
    void of_a_jar_those_count_that_have_a_file_there(@TempDir Path folder) throws IOException {
        var jar = folder.resolve("words.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name :
                    List.of("words/nl.properties", "words/en.properties", "words/signs.properties", "de.properties")) {
                out.putNextEntry(new ZipEntry(name));
            }
        }
        var english = URI.create("jar:" + jar.toUri() + "!/words/en.properties");
        assertEquals(List.of("en", "nl"), Languages.beside(english.toURL()));
    }

    @Test
    void outside_of_a_jar_all_languages_are_asked_for() {
        var english = Languages.class.getResource("en.properties");
        assertTrue(Languages.beside(english).containsAll(Vocabulary.all().languages()));
    }
}
