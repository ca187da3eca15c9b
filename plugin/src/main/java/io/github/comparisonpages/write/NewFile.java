package io.github.comparisonpages.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** A file of the project's own that is not there yet. What stands there already is never touched. */
public final class NewFile {

    private NewFile() {}

    /** Whether something of this name is there, be it a file, a folder or a link to nothing. */
    public static boolean isTaken(Path file) {
        return Files.exists(file) || Files.isSymbolicLink(file);
    }

    /**
     * Writes it, whole or not at all, and the folders above it.
     *
     * @throws IOException if something of this name is there, or it cannot be written; the message says which, in one line
     */
    public static void write(Path file, String text) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Path half = folder.resolve(".%08x.new.tmp".formatted(file.getFileName().hashCode()));
        try {
            Files.createDirectories(folder);
            Files.writeString(half, text, StandardCharsets.UTF_8);
            // A move may take the place of another file.
            if (isTaken(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.move(half, file);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(e.getFile() + " is there already, and is left as it is", e);
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new IOException("%s cannot be written: %s is read-only".formatted(file, folder), e);
        } catch (FileSystemException e) {
            throw new IOException("%s cannot be written: %s".formatted(file, reason(e)), e);
        } finally {
            deleteIfThere(half);
        }
    }

    /** What went wrong before is told, and not that this did too. */
    private static void deleteIfThere(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            // In a read-only folder there is none.
        }
    }

    private static String reason(FileSystemException failure) {
        return failure.getReason() == null ? failure.getMessage() : failure.getReason();
    }
}
