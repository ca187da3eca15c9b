package io.github.comparisonpages.write;

import java.io.IOException;

/** An output that knows what the last build wrote to it. */
public interface IncrementalOutput extends Output {

    /**
     * Says whether what the last build wrote at this path, page or file, is still there as it was, so that a caller who
     * would make the same need not make it. It counts as written then.
     */
    boolean keeps(String path);

    /** All pages and files have come, and were made by this build; what still waits can ask it for more. */
    default void end(Build build) throws IOException {
        build.done();
    }
}
