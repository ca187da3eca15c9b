package io.github.comparisonpages.load;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Tells which paths of a docs folder are comparisons: those that are included, not excluded, and not hidden. */
public final class IncludedPaths {

    private final Path root;
    private final PathPatterns includes;
    private final PathPatterns excludes;

    public IncludedPaths(DocsFolder folder) {
        root = folder.directory();
        includes = new PathPatterns(folder.includes(), root.getFileSystem());
        excludes = new PathPatterns(folder.excludes(), root.getFileSystem());
    }

    /** Returns whether a path below the docs folder, with {@code /}, is one; it need not exist. */
    public boolean match(String path) {
        try {
            return match(root.getFileSystem().getPath(path));
        } catch (InvalidPathException e) {
            // A name that this machine cannot have.
            return false;
        }
    }

    private boolean match(Path relative) {
        for (Path segment : relative) {
            if (hidden(segment)) {
                return false;
            }
        }
        return matches(relative);
    }

    /** Returns the same of a file in a folder that is walked through, so that no folder above it is hidden. */
    boolean matches(Path relative) {
        return !hidden(relative) && includes.match(relative) && !excludes.match(relative);
    }

    /** Returns whether the last name of a path starts with a sign that keeps it from being read. */
    static boolean hidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("_");
    }
}
