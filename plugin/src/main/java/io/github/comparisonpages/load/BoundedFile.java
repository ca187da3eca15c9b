package io.github.comparisonpages.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that is read once and never beyond a limit, however it grows meanwhile. */
public final class BoundedFile {

    private BoundedFile() {}

    /** Returns the first {@code limit} bytes, or all where there are fewer. */
    public static byte[] start(Path file, int limit) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(limit);
        }
    }

    /** Returns the bytes, or nothing where there are more than {@code limit}. */
    public static Optional<byte[]> read(Path file, int limit) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit);
            return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        }
    }
}
