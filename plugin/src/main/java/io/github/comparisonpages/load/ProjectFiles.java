package io.github.comparisonpages.load;

import io.github.comparisonpages.codec.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that links may lead to: those of the docs folder and the sources of the site.
 *
 * @param states what is known of each file, by its path from the docs folder, with {@code /}; such as
 *     {@code img/kettle.png} or {@code ../src/site/markdown/index.md}
 * @param fingerprint another one after any file was added, changed or removed
 */
public record ProjectFiles(Map<String, State> states, String fingerprint) {

    /** No files at all. */
    public static final ProjectFiles NONE = new ProjectFiles(Map.of(), "");

    public ProjectFiles {
        states = Map.copyOf(states);
    }

    /** Whether a page can show a file. */
    public enum State {
        PRESENT,
        /** It has more bytes than a file beside a page may have. */
        TOO_LARGE,
        /** A symbolic link that leaves its folder. */
        OUTSIDE,
        /** A web page: it could run scripts in the site, or take the place of another page. */
        ACTIVE
    }

    /**
     * Lists the files. Hidden ones are left out, and so is what cannot be read.
     *
     * @param docs the docs folder; it need not exist
     * @param site the folder of the site's sources; it need not exist, null for none
     * @param maxBytes the largest file that is copied beside a page
     */
    public static ProjectFiles of(Path docs, @Nullable Path site, int maxBytes) {
        var states = new HashMap<String, State>();
        var stamps = new TreeMap<String, FileStamp>();
        Path root = docs.toAbsolutePath().normalize();
        list(root, root, maxBytes, states, stamps);
        if (site != null) {
            list(root, site.toAbsolutePath().normalize(), maxBytes, states, stamps);
        }
        return new ProjectFiles(
                states,
                new Fingerprint().with(stamps).with(new TreeMap<>(states)).text());
    }

    /** Returns what is known of the file with this path from the docs folder; empty where there is no such file. */
    public Optional<State> state(String path) {
        return Optional.ofNullable(states.get(path));
    }

    private static void list(
            Path docs, Path folder, int maxBytes, Map<String, State> states, Map<String, FileStamp> stamps) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            new FolderWalk(folder) {
                @Override
                boolean enters(Path directory) throws IOException {
                    return !hidden(directory) && isInside(directory);
                }

                @Override
                void take(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && !hidden(file)) {
                        String path = path(docs, file);
                        states.put(path, isInside(file) ? state(file, attributes.size(), maxBytes) : State.OUTSIDE);
                        stamps.put(path, FileStamp.of(attributes));
                    }
                }
            }.walk();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder cannot be listed: " + folder, e);
        }
    }

    private static State state(Path file, long size, int maxBytes) {
        if (DocsFiles.active(file.toString())) {
            return State.ACTIVE;
        }
        return size > maxBytes ? State.TOO_LARGE : State.PRESENT;
    }

    private static boolean hidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
