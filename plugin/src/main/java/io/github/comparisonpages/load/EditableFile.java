package io.github.comparisonpages.load;

import io.github.comparisonpages.diagnostic.Diagnosed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file of the docs folder that is to be changed, with its bytes as they were.
 *
 * @param file where it is
 * @param bytes all that was in it
 * @param source the same as text
 */
public record EditableFile(Path file, byte[] bytes, SourceText source) {

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    /**
     * Reads a file.
     *
     * @return nothing, and a diagnostic, where it is too large, no UTF-8, or not readable
     * @throws IOException if it is saved at the same time
     */
    public static Diagnosed<Optional<EditableFile>> read(DocsLoader loader, DocsFile file) throws IOException {
        var text = loader.read(file);
        if (text.value().isEmpty()) {
            return new Diagnosed<>(Optional.empty(), text.diagnostics());
        }
        byte[] bytes = BoundedFile.start(file.file(), loader.folder().limits().fileBytes());
        var read = new EditableFile(file.file(), bytes, text.value().get());
        if (!Arrays.equals(read.bytes(read.source.text()), bytes)) {
            throw new IOException(file.file() + " is being saved by somebody else");
        }
        return new Diagnosed<>(Optional.of(read), text.diagnostics());
    }

    /** Returns another text as bytes, with a byte order mark if this file has one. */
    public byte[] bytes(String text) {
        var out = new ByteArrayOutputStream();
        boolean marked =
                bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
        if (marked) {
            out.writeBytes(MARK);
        }
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
