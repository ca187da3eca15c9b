package io.github.comparisonpages.load;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the comparisons of a docs folder. For example:
 *
 * <pre>{@code new DocsLoader().load(new DocsFolder(Path.of("docs"), DEFAULT_INCLUDES, DEFAULT_EXCLUDES, DEFAULT))}</pre>
 */
public final class DocsLoader {

    /** By code point, so that every machine has the same order. */
    static final Comparator<String> PATH_ORDER =
            Comparator.comparing(path -> path.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    /**
     * Reads each included file once.
     *
     * @return the texts in the order of their paths; none where the folder is missing. Left out with a diagnostic are
     *     files that are too large ({@code too-large}), no UTF-8 ({@code invalid-utf8}), not readable
     *     ({@code unreadable}), and symbolic links that leave the folder ({@code outside-docs}).
     * @throws java.util.regex.PatternSyntaxException if a pattern of the folder is no glob
     */
    public Diagnosed<List<SourceText>> load(DocsFolder folder) {
        var found = IncludedFiles.of(folder);
        var diagnostics = new ArrayList<>(found.diagnostics());
        var texts = new ArrayList<SourceText>();
        for (var file : found.value()) {
            var text = read(file.file(), file.path(), folder.limits());
            diagnostics.addAll(text.diagnostics());
            text.value().ifPresent(t -> texts.add(new SourceText(file.path(), t)));
        }
        return new Diagnosed<>(texts, diagnostics);
    }

    private static Diagnosed<Optional<String>> read(Path file, String path, Limits limits) {
        try {
            byte[] bytes = BoundedFile.start(file, limits.fileBytes() + 1);
            return bytes.length <= limits.fileBytes()
                    ? Utf8.decode(path, bytes)
                    : leftOut(
                            "too-large",
                            path,
                            lastLine(bytes),
                            "the file is larger than " + limits.fileBytes() + " bytes, which end here",
                            "Split it into several pages, or raise maxFileSize.");
        } catch (IOException e) {
            return leftOut(
                    "unreadable",
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
            String rule, String path, SourceSpan span, String message, String hint) {
        return new Diagnosed<>(
                Optional.empty(), List.of(new Diagnostic(rule, Severity.ERROR, path, span, message, hint)));
    }
}
