package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what {@code .editorconfig} asks of lines, where no formatter does. */
class LineLengthTest {

    private static final int LONGEST = 120;

    @ParameterizedTest
    @ValueSource(strings = {".css", ".js", ".ftlh"})
    void no_line_of_a_style_sheet_script_or_template_is_too_long(String ending) throws IOException {
        assertEquals(List.of(), tooLong(Path.of("src/main/resources"), ending));
    }

    private static List<String> tooLong(Path folder, String ending) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                var lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).length() > LONGEST) {
                        found.add(file.getFileName() + ":" + (i + 1));
                    }
                }
            }
        }
        return found;
    }
}
