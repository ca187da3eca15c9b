package io.github.comparisonpages.write;

import io.github.comparisonpages.codec.RecordCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which files a build wrote below a folder, of what content, so that the next build can tell without reading them that they
 * are still there. A ledger that is missing, torn or of another version knows nothing: all is written anew then.
 */
public final class Ledger {

    private static final RecordCodec<Lines> CODEC = RecordCodec.of(Lines.class);

    private final Path root;
    private final @Nullable Path file;
    private final Map<String, Line> before;
    private final Map<String, Line> now = new ConcurrentSkipListMap<>();

    private Ledger(Path root, @Nullable Path file, Map<String, Line> before) {
        this.root = root;
        this.file = file;
        this.before = before;
    }

    /**
     * A file that was written.
     *
     * @param path below the folder, with {@code /}
     * @param content the fingerprint of what was written
     * @param bytes the file's size
     * @param modified when it was written, in nanoseconds since 1970
     */
    public record Line(String path, String content, long bytes, long modified) {}

    /**
     * All files.
     *
     * @param shape of which version these lines are
     */
    public record Lines(String shape, List<Line> lines) {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** A ledger that is not kept: it knows of no build before. */
    public static Ledger none(Path root) {
        return new Ledger(root, null, Map.of());
    }

    /**
     * Opens the ledger of the last build.
     *
     * @param root the folder that files are written to
     * @param file where the ledger is kept; it need not exist
     */
    public static Ledger open(Path root, Path file) {
        var before = new TreeMap<String, Line>();
        try {
            var lines = CODEC.read(Files.readAllBytes(file));
            if (lines.shape().equals(CODEC.shape())) {
                lines.lines().forEach(line -> before.put(line.path(), line));
            }
        } catch (IOException e) {
            before.clear();
        }
        return new Ledger(root, file, before);
    }

    /** Whether the file is there as the last build left it, of this content; it is kept then. */
    public boolean keeps(String path, String content) {
        var line = before.get(path);
        if (line == null || !line.content().equals(content) || !line.equals(line(path, content))) {
            return false;
        }
        now.put(path, line);
        return true;
    }

    /** Notes that a file was written, or found to be as it should be. */
    public void note(String path, String content) {
        var line = line(path, content);
        if (line != null) {
            now.put(path, line);
        }
    }

    /**
     * Keeps the ledger for the next build, and deletes what only the last build wrote: pages of comparisons that are gone.
     * What somebody else has changed since stays.
     */
    public void close() throws IOException {
        for (var line : before.values()) {
            if (!now.containsKey(line.path()) && line.equals(line(line.path(), line.content()))) {
                Files.deleteIfExists(root.resolve(line.path()));
            }
        }
        if (file != null) {
            byte[] bytes = CODEC.bytes(new Lines(CODEC.shape(), List.copyOf(now.values())));
            new OutputFolder(file.toAbsolutePath().getParent())
                    .write(file.getFileName().toString(), bytes);
        }
    }

    private @Nullable Line line(String path, String content) {
        try {
            var attributes = Files.readAttributes(root.resolve(path), BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? new Line(
                            path,
                            content,
                            attributes.size(),
                            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                    : null;
        } catch (IOException e) {
            return null;
        }
    }
}
