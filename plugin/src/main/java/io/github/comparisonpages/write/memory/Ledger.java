package io.github.comparisonpages.write.memory;

import io.github.comparisonpages.codec.RecordCodec;
import io.github.comparisonpages.load.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which files an output wrote below a folder, so that the next build can tell by a look at each that they are still
 * there.
 *
 * <p>Pages stand in something that is not theirs, such as the skin. The ledger keeps a fingerprint of that for each
 * depth of folders; where it kept none, it keeps no page.
 */
public final class Ledger {

    private static final RecordCodec<Content> CODEC = RecordCodec.of(Content.class);
    private static final String NAME = "outputs";
    private static final FileStamp GONE = new FileStamp(0, 0);

    private final Path root;
    private final @Nullable Path file;
    private final Map<String, FileStamp> before = new HashMap<>();
    private final Map<Integer, String> aroundBefore = new HashMap<>();
    private final Map<String, FileStamp> now = new ConcurrentSkipListMap<>();
    private final Map<String, FileStamp> kept = new ConcurrentSkipListMap<>();
    private final Map<Integer, String> around = new TreeMap<>();

    /** What is written down. */
    public record Content(Map<String, FileStamp> files, Map<Integer, String> around) {
        public Content {
            files = Map.copyOf(files);
            around = Map.copyOf(around);
        }
    }

    /**
     * Opens the ledger of the last build.
     *
     * @param root the folder that files are written to
     * @param folder where the ledger is; it need not exist. Null for a ledger that knows of no build before, and is not
     *     kept
     */
    public Ledger(Path root, @Nullable Path folder) {
        this.root = root;
        this.file = folder == null ? null : folder.resolve(NAME);
        try {
            if (file != null && Files.exists(file)) {
                var content = CODEC.read(Files.readAllBytes(file));
                before.putAll(content.files());
                aroundBefore.putAll(content.around());
            }
        } catch (IOException e) {
            // Torn: what it knew is written anew.
            before.clear();
        }
    }

    /** Returns whether the next build will find what this one notes. */
    public boolean lasts() {
        return file != null;
    }

    /** Returns whether a file is there as the last build left it; if it is, it counts as written. */
    public boolean keeps(String path) {
        return keeps(path, kept);
    }

    /** The same for a page, which also needs that what stands around it is known. */
    public boolean keepsPage(String path) {
        return aroundBefore.containsKey(depth(path)) && keeps(path, kept);
    }

    private boolean keeps(String path, Map<String, FileStamp> into) {
        var stamp = before.get(path);
        var file = FileStamp.of(root.resolve(path));
        boolean there = stamp != null && stamp.isOf(file);
        if (there) {
            into.put(path, file);
        }
        return there;
    }

    /** Notes that a file was written. */
    public void note(String path) {
        kept.remove(path);
        now.put(path, FileStamp.of(root.resolve(path)));
    }

    /** Notes what stands around the pages of a depth, and tells whether it is what the last build had there. */
    public boolean noteAround(int depth, String fingerprint) {
        around.put(depth, fingerprint);
        return fingerprint.equals(aroundBefore.get(depth));
    }

    /** What stands around pages cannot be known: the next build keeps none. */
    public void forgetAround() {
        around.clear();
        aroundBefore.clear();
    }

    /** Nothing is kept any more: all of it comes again. */
    public void dropKept() {
        kept.clear();
        aroundBefore.clear();
    }

    /** Returns the paths that were kept. */
    public List<String> kept(Predicate<String> wanted) {
        return kept.keySet().stream().filter(wanted).toList();
    }

    /** Returns how many folders a path goes through. */
    public static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    /**
     * Keeps the ledger for the next build, and deletes what only the last one wrote: pages of comparisons that are
     * gone. What somebody else has changed since stays.
     */
    public void close() throws IOException {
        now.putAll(kept);
        for (var line : before.entrySet()) {
            Path old = root.resolve(line.getKey());
            if (!now.containsKey(line.getKey()) && line.getValue().isOf(FileStamp.of(old))) {
                Files.deleteIfExists(old);
            }
        }
        if (file != null) {
            now.values().removeIf(GONE::equals);
            Files.createDirectories(file.getParent());
            Files.write(file, CODEC.bytes(new Content(now, around)));
        }
    }
}
