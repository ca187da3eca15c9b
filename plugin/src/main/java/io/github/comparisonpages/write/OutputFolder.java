package io.github.comparisonpages.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Writes files below one folder, from any thread. A reader never sees half a file, also where the build is killed: what
 * that leaves half written has a name of its own, and goes when its folder is next written to. A file that would not
 * change is left alone, so that its time still says when it did. Nobody else may write there in the meantime.
 */
public final class OutputFolder {

    private static final Pattern HALF = Pattern.compile("\\.[0-9a-f]{8}\\.[0-9]{1,10}\\.tmp");

    private final Path root;

    /** Folders that exist and are known to be inside. */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private final AtomicInteger halves = new AtomicInteger();

    /** {@code root} need not exist. */
    public OutputFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Writes a file.
     *
     * @param path the path below the folder, with {@code /}
     * @throws IOException if it cannot be written, or leaves the folder
     */
    public void write(String path, byte[] content) throws IOException {
        Path file = inside(path);
        Path folder = file.getParent();
        if (!folders.contains(folder)) {
            prepare(folder, path);
        }
        if (unchanged(file, content)) {
            return;
        }
        // Not the file's own name, which may be as long as names can be.
        Path half = folder.resolve(".%08x.%s.tmp".formatted(file.getFileName().hashCode(), halves.incrementAndGet()));
        try {
            Files.write(half, content);
            replace(half, file);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** One thread at a time, so that none removes what another is writing. */
    private synchronized void prepare(Path folder, String path) throws IOException {
        if (folders.contains(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            throw outside(path);
        }
        try (var left = Files.newDirectoryStream(folder, OutputFolder::isHalf)) {
            for (Path half : left) {
                Files.delete(half);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        folders.add(folder);
    }

    private static boolean isHalf(Path file) {
        return HALF.matcher(file.getFileName().toString()).matches();
    }

    private Path inside(String path) throws IOException {
        try {
            Path file = root.resolve(path).normalize();
            if (!file.startsWith(root) || file.equals(root)) {
                throw outside(path);
            }
            return file;
        } catch (InvalidPathException e) {
            throw new IOException("this machine cannot name a file " + path, e);
        }
    }

    private IOException outside(String path) {
        return new IOException(path + " is not below " + root);
    }

    private static boolean unchanged(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static void replace(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
