package io.github.comparisonpages.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files in a folder that are packed into one. Only what was written through this is packed, not what an earlier build
 * left in the folder, and the same files give the same bytes whenever they are packed.
 */
public final class Archive {

    // Not the first day that an archive can hold: for that one, Java adds the time zone of the machine.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Path root;
    private final OutputFolder folder;
    private final SortedSet<String> paths = new TreeSet<>();

    /** {@code folder} need not exist. */
    public Archive(Path folder) {
        this.root = folder;
        this.folder = new OutputFolder(folder);
    }

    /** Writes a file, as {@link OutputFolder#write} does. */
    public void write(String path, byte[] content) throws IOException {
        folder.write(path, content);
        paths.add(path);
    }

    /**
     * Packs what was written, by path.
     *
     * @param first the path that comes before all others, so that who wants this alone need not read on
     * @param file where to, beyond the folder
     * @throws IllegalArgumentException if {@code first} was not written
     */
    public void pack(String first, Path file) throws IOException {
        if (!paths.contains(first)) {
            throw new IllegalArgumentException("there is no " + first);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(first, zip);
            for (String path : paths) {
                if (!path.equals(first)) {
                    add(path, zip);
                }
            }
        }
    }

    private void add(String path, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        Files.copy(root.resolve(path), zip);
        zip.closeEntry();
    }
}
