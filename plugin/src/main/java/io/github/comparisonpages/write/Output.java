package io.github.comparisonpages.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;

/** Where pages and files go, one after the other, so that none has to be kept. */
public interface Output extends Closeable {

    /** Takes a page; the caller does not keep it. */
    void page(Page page) throws IOException;

    /** Takes a file: {@code path} is below the output folder, with {@code /}. */
    void file(String path, byte[] content) throws IOException;

    /**
     * Takes a page that is as the last build made it. It is asked for only if what the last build wrote is gone or has
     * changed, or if what stands around the page has.
     *
     * @param fingerprint the page's, as {@link Page#fingerprint} tells it
     * @param page makes the page again; may be called late, and by another thread
     */
    default void unchanged(String path, String fingerprint, Supplier<Page> page) throws IOException {
        page(page.get());
    }

    /**
     * Takes a file that is as the last build made it. It is asked for only if what the last build wrote is gone or has
     * changed.
     *
     * @param fingerprint of its bytes
     */
    default void unchangedFile(String path, String fingerprint, Supplier<byte[]> content) throws IOException {
        file(path, content.get());
    }

    /** Nothing more comes. */
    @Override
    default void close() throws IOException {}
}
