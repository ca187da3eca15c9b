package io.github.comparisonpages.preview;

import io.github.comparisonpages.load.FileStamps;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Waits until files change, by looking at their stamps again and again. Notices of the operating system would need a library
 * on macOS, do not come from network folders, and end where a checkout replaces the folder. A look at a thousand files takes
 * some milliseconds; where it takes longer it is taken less often, so that a tenth of the time is spent on it at most.
 */
final class Watch {

    private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(2);
    private static final int REST = 9;

    private final List<Path> places;
    private final LongSupplier clock;
    private FileStamps seen;
    private long took;

    /**
     * Looks for the first time.
     *
     * @param places files and folders; each need not exist
     * @param clock in nanoseconds since any time
     */
    Watch(List<Path> places, LongSupplier clock) {
        this.places = List.copyOf(places);
        this.clock = clock;
        this.seen = look();
    }

    /** Waits for the next change, and returns the files that have changed since the last one. */
    Set<Path> next() throws InterruptedException {
        while (true) {
            TimeUnit.NANOSECONDS.sleep(Math.max(SHORTEST, Math.min(LONGEST, REST * took)));
            var now = look();
            var changed = now.changedSince(seen);
            if (!changed.isEmpty()) {
                seen = now;
                return changed;
            }
        }
    }

    private FileStamps look() {
        long start = clock.getAsLong();
        var now = FileStamps.of(places);
        took = clock.getAsLong() - start;
        return now;
    }
}
