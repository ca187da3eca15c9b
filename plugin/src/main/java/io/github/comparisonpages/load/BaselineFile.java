package io.github.comparisonpages.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which a project keeps what its handbook is already known to get wrong. */
public final class BaselineFile {

    private static final int LONGEST = 16 * 1024 * 1024;

    private BaselineFile() {}

    /**
     * Reads it.
     *
     * @return its text; empty where there is no such file
     * @throws IOException if it cannot be read or has more than 16 MiB: the project's configuration is wrong then, not
     *     a page
     */
    public static Optional<String> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = BoundedFile.read(file, LONGEST)
                .orElseThrow(() -> new IOException("the baseline %s has more than 16 MiB".formatted(file)));
        return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
}
