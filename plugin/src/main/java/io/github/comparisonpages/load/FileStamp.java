package io.github.comparisonpages.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * What tells without reading a file that it is the one of last time.
 *
 * @param bytes its size
 * @param modified when it was written, in nanoseconds since 1970
 */
public record FileStamp(long bytes, long modified) {

    /** What archives and file systems round times down to, in nanoseconds. */
    private static final long[] UNITS = {1, 100, 1_000, 1_000_000, 1_000_000_000};

    /** Returns the stamp of a file or folder; that of one which is not there is all zeros. */
    public static FileStamp of(Path file) {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return new FileStamp(0, 0);
        }
    }

    /**
     * Returns whether a file that has the stamp {@code now} is the one that had this: its time is the same, or was
     * rounded down since by an archive that keeps less of it, such as {@code 12:00:07} of {@code 12:00:07.25}.
     */
    public boolean isOf(FileStamp now) {
        return bytes == now.bytes
                && Arrays.stream(UNITS).anyMatch(unit -> modified - Math.floorMod(modified, unit) == now.modified);
    }

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
