package io.github.comparisonpages.load;

import io.github.comparisonpages.codec.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
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

    /** What is known of the file with this path from the docs folder; empty where there is no such file. */
    public Optional<State> state(String path) {
        return Optional.ofNullable(states.get(path));
    }

    private static void list(
            Path docs, Path folder, int maxBytes, Map<String, State> states, Map<String, FileStamp> stamps) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Path real = folder.toRealPath();
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Listing() {
                @Override
                void take(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = path(docs, file);
                    states.put(path, state(file, real, attributes.size(), maxBytes));
                    stamps.put(path, FileStamp.of(attributes));
                }

                @Override
                boolean enters(Path directory) throws IOException {
                    return directory.equals(folder) || !hidden(directory) && inside(directory, real);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the folder cannot be listed: " + folder, e);
        }
    }

    /** Only a link leads out of the folder that it is in, which was looked at before. */
    private static boolean inside(Path path, Path real) throws IOException {
        return !Files.isSymbolicLink(path) || path.toRealPath().startsWith(real);
    }

    private static State state(Path file, Path real, long size, int maxBytes) throws IOException {
        if (!inside(file, real)) {
            return State.OUTSIDE;
        }
        if (DocsFiles.active(file.toString())) {
            return State.ACTIVE;
        }
        return size > maxBytes ? State.TOO_LARGE : State.PRESENT;
    }

    private static String path(Path docs, Path file) {
        return StreamSupport.stream(docs.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static boolean hidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** Visits the regular files that are not hidden, and passes by what fails: no page can show it. */
    private abstract static class Listing extends SimpleFileVisitor<Path> {

        abstract void take(Path file, BasicFileAttributes attributes) throws IOException;

        abstract boolean enters(Path directory) throws IOException;

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            return enters(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && !hidden(file)) {
                take(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
