package io.github.comparisonpages.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** Writes files that authors own: whole or not at all, and never over what somebody else wrote in the meantime. */
public final class AuthorFile {

    private AuthorFile() {}

    /**
     * Writes a file that does not exist yet, and the folders above it.
     *
     * @throws IOException if there is one of that name, or it cannot be written; the message says so in one line
     */
    public static void create(Path file, byte[] content) throws IOException {
        if (Files.exists(file) || Files.isSymbolicLink(file)) {
            throw new IOException(file + " exists already, and is left as it is");
        }
        createFolder(file.toAbsolutePath().getParent());
        Path half = half(file, content);
        try {
            Files.move(half, file);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(file + " exists already, and is left as it is", e);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /**
     * Writes other bytes into a file that has these.
     *
     * @throws IOException if it has others by now, or cannot be written; the message says so in one line
     */
    public static void replace(Path file, byte[] before, byte[] content) throws IOException {
        Path real = file.toRealPath();
        if (!Files.isWritable(real)) {
            throw new IOException(file + " may not be written");
        }
        Path half = half(real, content);
        try {
            if (!Arrays.equals(Files.readAllBytes(real), before)) {
                throw new IOException(file + " was changed by somebody else in the meantime, and is left as it is");
            }
            keepPermissions(real, half);
            move(half, real);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Takes away a file that was just created, where what belongs to it could not be done. */
    public static void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    private static void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileSystemException e) {
            throw new IOException("the folder " + folder + " cannot be made", e);
        }
    }

    private static Path half(Path file, byte[] content) throws IOException {
        Path half = file.resolveSibling("." + file.getFileName().hashCode() + ".tmp");
        try {
            Files.write(half, content);
            return half;
        } catch (AccessDeniedException e) {
            throw new IOException("nothing can be written into " + file.getParent(), e);
        } catch (IOException e) {
            Files.deleteIfExists(half);
            throw new IOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
