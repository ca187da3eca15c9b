package io.github.comparisonpages.load;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells without reading a file that it is the one of last time.
 *
 * @param bytes its size
 * @param modified when it was written, in nanoseconds since 1970
 */
public record FileStamp(long bytes, long modified) {

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
