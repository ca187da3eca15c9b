package io.github.comparisonpages.incremental;

import io.github.comparisonpages.codec.RecordCodec;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The files in which a build finds what the last one left. They are deleted before anything is written and come back
 * when all is, so that a build that was killed leaves no memory, and the next one makes all anew.
 */
final class BuildMemory {

    private static final RecordCodec<KeptBuild> BUILD = RecordCodec.of(KeptBuild.class);
    private static final RecordCodec<KeptPage> PAGE = RecordCodec.of(KeptPage.class);

    private final Path folder;

    /** {@code folder} need not exist, and nothing else is in it. */
    BuildMemory(Path folder) {
        this.folder = folder;
    }

    /** The last build that was made with this; empty where there was none. */
    Optional<KeptBuild> build(String key) {
        try {
            byte[] bytes = Files.readAllBytes(file("build"));
            int length = bytes.length - Long.BYTES;
            if (length < 0) {
                return Optional.empty();
            }
            var crc = new CRC32();
            crc.update(bytes, 0, length);
            var end = new DataInputStream(new ByteArrayInputStream(bytes, length, Long.BYTES));
            if (end.readLong() != crc.getValue()) {
                return Optional.empty();
            }
            var build = BUILD.read(Arrays.copyOf(bytes, length));
            return build.key().equals(key) ? Optional.of(build) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The pages of this build by their sources; none where their file is not the one that it left. */
    Map<String, KeptPage> pages(KeptBuild build) {
        var pages = new HashMap<String, KeptPage>();
        try (var file = new CheckedInputStream(
                        new BufferedInputStream(Files.newInputStream(file("pages"))), new CRC32());
                var in = new DataInputStream(file)) {
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                byte[] bytes = in.readNBytes(length);
                if (bytes.length < length) {
                    throw new EOFException("a page is cut off");
                }
                var page = PAGE.read(bytes);
                pages.put(page.facts().entry().source(), page);
            }
            return file.getChecksum().getValue() == build.checksum() ? pages : Map.of();
        } catch (IOException e) {
            return Map.of();
        }
    }

    /** Forgets the last build: what it wrote is about to change. */
    void forget() throws IOException {
        Files.deleteIfExists(file("build"));
    }

    /** Starts to remember a build. */
    Next next() throws IOException {
        Files.createDirectories(folder);
        return new Next();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    /** A build that is being made. Nothing of it is remembered until it is kept. */
    final class Next implements Closeable {

        private final CheckedOutputStream file;
        private final DataOutputStream out;

        private Next() throws IOException {
            file = new CheckedOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(file("pages.new"))), new CRC32());
            out = new DataOutputStream(file);
        }

        /** Takes a page; it need not be held. */
        void add(KeptPage page) throws IOException {
            byte[] bytes = PAGE.bytes(page);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        /** No more pages come; gives the checksum of their file. */
        long end() throws IOException {
            out.writeInt(0);
            out.close();
            return file.getChecksum().getValue();
        }

        /** Remembers the build. */
        void keep(KeptBuild build) throws IOException {
            byte[] bytes = BUILD.bytes(build);
            var crc = new CRC32();
            crc.update(bytes);
            var whole = new ByteArrayOutputStream(bytes.length + Long.BYTES);
            whole.writeBytes(bytes);
            new DataOutputStream(whole).writeLong(crc.getValue());
            Files.write(file("build.new"), whole.toByteArray());
            Files.move(file("pages.new"), file("pages"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(file("build.new"), file("build"), StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
