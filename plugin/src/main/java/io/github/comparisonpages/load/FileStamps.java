package io.github.comparisonpages.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stamps of all files in some places at one time, so that a later look tells what has changed:
 *
 * <pre>{@code
 * var before = FileStamps.of(List.of(docs));
 * Set<Path> changed = FileStamps.of(List.of(docs)).changedSince(before);
 * }</pre>
 *
 * @param stamps by the file
 */
public record FileStamps(Map<Path, FileStamp> stamps) {

    /** No file was there. */
    public static final FileStamps NONE = new FileStamps(Map.of());

    public FileStamps {
        stamps = Map.copyOf(stamps);
    }

    /**
     * Looks at all files. Hidden ones are passed by, and so are links that leave their folder and what cannot be read.
     *
     * @param places files and folders; each need not exist
     */
    public static FileStamps of(List<Path> places) {
        var stamps = new HashMap<Path, FileStamp>();
        for (var place : places) {
            if (Files.isDirectory(place)) {
                walk(place, stamps);
            } else if (Files.isRegularFile(place)) {
                stamps.put(place, FileStamp.of(place));
            }
        }
        return new FileStamps(stamps);
    }

    /** Returns the files that were added, changed or removed since an earlier look. */
    public Set<Path> changedSince(FileStamps before) {
        var changed = new HashSet<Path>();
        stamps.forEach((file, stamp) -> {
            if (!stamp.equals(before.stamps.get(file))) {
                changed.add(file);
            }
        });
        for (var file : before.stamps.keySet()) {
            if (!stamps.containsKey(file)) {
                changed.add(file);
            }
        }
        return changed;
    }

    private static void walk(Path folder, Map<Path, FileStamp> stamps) {
        try {
            new FolderWalk(folder) {
                @Override
                boolean enters(Path directory) throws IOException {
                    return !hidden(directory) && isInside(directory);
                }

                @Override
                void take(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && !hidden(file) && isInside(file)) {
                        stamps.put(file, FileStamp.of(attributes));
                    }
                }
            }.walk();
        } catch (IOException e) {
            // It went away meanwhile, as in a checkout: the next look sees what is there then.
            stamps.keySet().removeIf(file -> file.startsWith(folder));
        }
    }

    private static boolean hidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
