package io.github.comparisonpages.load;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * Reads the comparisons of a docs folder, each file once. For example:
 *
 * <pre>{@code
 * var loader = new DocsLoader(new DocsFolder(Path.of("docs"), DEFAULT_INCLUDES, DEFAULT_EXCLUDES, DEFAULT));
 * for (var file : loader.files().value()) {
 *     loader.read(file).value().ifPresent(text -> ...);
 * }
 * }</pre>
 *
 * @param folder where they are
 */
public record DocsLoader(DocsFolder folder) {

    /**
     * Returns the files that are comparisons by their paths, in the order of these.
     *
     * @return none where the folder is missing. Left out with a diagnostic are files that are not regular ({@code
     *     unreadable}), and symbolic links that leave the folder ({@code outside-docs}),
     *     and those beyond the limit ({@code too-large}).
     */
    public Diagnosed<List<DocsFile>> files() {
        return IncludedFiles.of(folder);
    }

    /**
     * Reads a file.
     *
     * @return nothing, and a diagnostic, if it is too large ({@code too-large}), no UTF-8 ({@code invalid-utf8}), or
     *     not readable ({@code unreadable})
     */
    public Diagnosed<Optional<SourceText>> read(DocsFile file) {
        try (var in = Files.newInputStream(file.file())) {
            return read(file.path(), in);
        } catch (IOException e) {
            return leftOut(
                    DiagnosticId.UNREADABLE,
                    file.path(),
                    SourceSpan.START,
                    "the file cannot be read",
                    "Check that it exists and may be read.");
        }
    }

    /**
     * Reads the file with this path from elsewhere than the folder.
     *
     * @throws IOException if the stream cannot be read
     */
    public Diagnosed<Optional<SourceText>> read(String path, InputStream in) throws IOException {
        int limit = folder.limits().fileBytes();
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            return leftOut(
                    DiagnosticId.TOO_LARGE,
                    path,
                    lastLine(bytes),
                    "the file is larger than " + limit + " bytes, which end here",
                    "Split it into several pages, or raise maxFileSize.");
        }
        var text = Utf8.decode(path, bytes);
        return new Diagnosed<>(text.value().map(t -> new SourceText(path, t)), text.diagnostics());
    }

    private static SourceSpan lastLine(byte[] bytes) {
        int line = 1;
        for (byte b : bytes) {
            line += b == '\n' ? 1 : 0;
        }
        var start = new Position(line, 1);
        return new SourceSpan(start, start);
    }

    private static Diagnosed<Optional<SourceText>> leftOut(
            DiagnosticId id, String path, SourceSpan span, String message, String hint) {
        return new Diagnosed<>(Optional.empty(), List.of(id.at(path, span, message, hint)));
    }
}
