package io.github.comparisonpages.load;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.io.IOException;
import java.nio.file.Path;
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
        var text = read(file.file(), file.path(), folder.limits());
        return new Diagnosed<>(text.value().map(t -> new SourceText(file.path(), t)), text.diagnostics());
    }

    private static Diagnosed<Optional<String>> read(Path file, String path, Limits limits) {
        try {
            byte[] bytes = BoundedFile.start(file, limits.fileBytes() + 1);
            return bytes.length <= limits.fileBytes()
                    ? Utf8.decode(path, bytes)
                    : leftOut(
                            DiagnosticId.TOO_LARGE,
                            path,
                            lastLine(bytes),
                            "the file is larger than " + limits.fileBytes() + " bytes, which end here",
                            "Split it into several pages, or raise maxFileSize.");
        } catch (IOException e) {
            return leftOut(
                    DiagnosticId.UNREADABLE,
                    path,
                    SourceSpan.START,
                    "the file cannot be read",
                    "Check that it exists and may be read.");
        }
    }

    private static SourceSpan lastLine(byte[] bytes) {
        int line = 1;
        for (byte b : bytes) {
            line += b == '\n' ? 1 : 0;
        }
        var start = new Position(line, 1);
        return new SourceSpan(start, start);
    }

    private static Diagnosed<Optional<String>> leftOut(
            DiagnosticId id, String path, SourceSpan span, String message, String hint) {
        return new Diagnosed<>(Optional.empty(), List.of(id.at(path, span, message, hint)));
    }
}
