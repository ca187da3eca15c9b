package io.github.comparisonpages.write.site.stamp;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps bytes on disk until they are wanted, for many threads at once. They are gone when it is closed. */
final class Spool implements Closeable {

    private final FileChannel file;
    private final AtomicLong end = new AtomicLong();

    Spool() throws IOException {
        Path path = Files.createTempFile("comparison-", ".pages");
        this.file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    Kept keep(byte[] bytes) throws IOException {
        long start = end.getAndAdd(bytes.length);
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            file.write(buffer, start + buffer.position());
        }
        return new Kept(start, bytes.length);
    }

    byte[] read(Kept kept) throws IOException {
        var buffer = ByteBuffer.allocate(kept.length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, kept.start + buffer.position()) < 0) {
                throw new EOFException("the pages kept on disk are cut off");
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Where bytes are kept. */
    record Kept(long start, int length) {}
}
