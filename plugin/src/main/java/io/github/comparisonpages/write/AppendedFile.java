package io.github.comparisonpages.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Adds to a file that others write too, such as the summary of a job. */
public final class AppendedFile {

    private AppendedFile() {}

    /** Adds a text at the end, in UTF-8; makes the file if it is not there. */
    public static void append(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
