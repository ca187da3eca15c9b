package io.github.comparisonpages.load;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A walk through a folder and along its links, which passes by what cannot be read. */
abstract class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final Path real;

    /** @throws IOException if the folder is not there */
    FolderWalk(Path folder) throws IOException {
        this.folder = folder;
        this.real = folder.toRealPath();
    }

    /** Returns whether to walk through a folder below the first. */
    abstract boolean enters(Path directory) throws IOException;

    /** Takes a file. It may be no regular one. */
    abstract void take(Path file, BasicFileAttributes attributes) throws IOException;

    /** Hears of a file or folder that cannot be read. */
    void unreadable(Path path, IOException failure) {}

    /** Hears of a folder that cannot be read to its end. */
    void cutShort(Path directory) {}

    final void walk() throws IOException {
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    }

    @Override
    public final FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
        boolean entered = directory.equals(folder) || enters(directory);
        return entered ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public final FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        take(file, attributes);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public final FileVisitResult visitFileFailed(Path file, IOException failure) {
        unreadable(file, failure);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public final FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
        if (failure != null) {
            cutShort(directory);
        }
        return FileVisitResult.CONTINUE;
    }

    /**
     * Returns whether this is in the folder. Only a link leads out of the folder that it is in, which was looked at
     * before.
     */
    final boolean isInside(Path path) throws IOException {
        return !Files.isSymbolicLink(path) || path.toRealPath().startsWith(real);
    }

    /** Returns the way from a folder to a file, with {@code /}. */
    static String path(Path folder, Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
