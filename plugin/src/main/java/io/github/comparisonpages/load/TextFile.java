package io.github.comparisonpages.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A text of the project that is no page, or not yet: a template, a neighbour, a file of settings. */
public final class TextFile {

    private static final int LONGEST = 4 * 1024 * 1024;

    private TextFile() {}

    /**
     * Reads it, as UTF-8 and without a byte order mark.
     *
     * @return empty where there is no such file
     * @throws IOException if it cannot be read, is no UTF-8 or has more than 4 MiB; the message says which
     */
    public static Optional<String> read(Path file) throws IOException {
        var bytes = bytes(file);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Utf8.decode(file.toString(), bytes.get())
                .value()
                .orElseThrow(() -> new IOException("%s is not UTF-8: save it as that".formatted(file))));
    }

    /**
     * Reads it, in whatever encoding.
     *
     * @return empty where there is no such file
     * @throws IOException if it cannot be read or has more than 4 MiB; the message says which
     */
    public static Optional<byte[]> bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(BoundedFile.read(file, LONGEST)
                .orElseThrow(() -> new IOException("%s has more than 4 MiB".formatted(file))));
    }
}
