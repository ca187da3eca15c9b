package io.github.comparisonpages.load;

import io.github.comparisonpages.codec.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What tells whether files hold what they held last time, whenever a checkout or a download wrote them. */
public final class Checksum {

    private Checksum() {}

    /**
     * Returns the checksums of a file, or of all files of a folder by their paths; the same for a folder that is not
     * there as for one without files.
     *
     * @param path null for nothing
     * @throws IOException if a file cannot be read
     */
    public static String of(@Nullable Path path) throws IOException {
        if (path == null || Files.notExists(path)) {
            return "";
        }
        var sums = new ArrayList<String>();
        for (Path file : files(path)) {
            var fingerprint = new Fingerprint().with(Files.readAllBytes(file));
            sums.add(path.relativize(file) + " " + fingerprint.text());
        }
        return String.join("\n", sums);
    }

    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
