package io.github.comparisonpages.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells without reading a file that it is the one of last time.
 *
 * @param bytes its size
 * @param modified when it was written, in nanoseconds since 1970
 */
public record FileStamp(long bytes, long modified) {

    /** The stamp of a file or folder; that of one which is not there is all zeros. */
    public static FileStamp of(Path file) {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return new FileStamp(0, 0);
        }
    }

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
