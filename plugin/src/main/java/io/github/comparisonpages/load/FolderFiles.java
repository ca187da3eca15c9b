package io.github.comparisonpages.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/** The files of a folder that are handed on as they are, such as the style sheets of a skin. */
public final class FolderFiles {

    private FolderFiles() {}

    /**
     * Reads them, by their paths below the folder, with {@code /}. Hidden ones are left out, and so are those that are larger,
     * links that leave the folder, and what cannot be read.
     *
     * @param folder it need not exist
     * @param maxBytes the largest file
     */
    public static Map<String, byte[]> read(Path folder, int maxBytes) throws IOException {
        var files = new TreeMap<String, byte[]>();
        if (Files.isDirectory(folder)) {
            new FolderWalk(folder) {
                @Override
                boolean enters(Path directory) throws IOException {
                    return isInside(directory);
                }

                @Override
                void take(Path file, BasicFileAttributes attributes) throws IOException {
                    boolean hidden = file.getFileName().toString().startsWith(".");
                    if (attributes.isRegularFile() && !hidden && isInside(file)) {
                        BoundedFile.read(file, maxBytes).ifPresent(bytes -> files.put(path(folder, file), bytes));
                    }
                }
            }.walk();
        }
        return files;
    }
}
