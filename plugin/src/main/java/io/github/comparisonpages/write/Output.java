package io.github.comparisonpages.write;

import java.io.Closeable;
import java.io.IOException;

/** Where pages and files go, one after the other, so that none has to be kept. */
public interface Output extends Closeable {

    /** Keeps nothing: for those who only want to know what is wrong. */
    Output NONE = new Output() {
        @Override
        public void page(Page page) {}

        @Override
        public void file(String path, byte[] content) {}
    };

    /** Takes a page; the caller does not keep it. */
    void page(Page page) throws IOException;

    /** Takes a file: {@code path} is below the output folder, with {@code /}. */
    void file(String path, byte[] content) throws IOException;

    /**
     * Whether what the last build wrote at this path, page or file, is still there as it was, so that a caller who
     * would make the same need not make it. It counts as written then. An output that does not know says no.
     */
    default boolean keeps(String path) {
        return false;
    }

    /** All pages and files have come, and were made by this build; what still waits can ask it for more. */
    default void end(Build build) throws IOException {
        build.done();
    }

    /** Nothing more comes. */
    @Override
    default void close() throws IOException {}
}
