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

    /** Nothing more comes. */
    @Override
    default void close() throws IOException {}
}
