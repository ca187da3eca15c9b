package io.github.comparisonpages.load;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The files beside the comparisons that their pages show, such as images.
 *
 * @param directory the docs folder
 * @param maxBytes the largest file, in bytes
 */
public record DocsFiles(Path directory, int maxBytes) {

    /** 10 MB a file. */
    public static final int DEFAULT_MAX_BYTES = 10 * 1024 * 1024;

    private static final List<String> ACTIVE = List.of(".html", ".htm", ".xhtml", ".xht", ".shtml", ".xml", ".xsl");

    public DocsFiles {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("a limit is too small to read anything");
        }
    }

    /**
     * Reads one file.
     *
     * @param path the file's path below the docs folder, with {@code /}
     * @param source the comparison that shows it, for the diagnostic
     * @return its bytes; nothing, and a diagnostic, where it is missing or no regular file ({@code broken-link}), too
     *     large ({@code too-large}), outside the docs folder ({@code outside-docs}), or a page of its own
     *     ({@code active-file}): that could run scripts in the site, or take the place of another page
     */
    public Diagnosed<Optional<byte[]>> read(String path, String source) {
        if (active(path)) {
            return refused(DiagnosticId.ACTIVE_FILE.at(
                    source, SourceSpan.START, "the file %s is a web page, and is not copied".formatted(path)));
        }
        try {
            Path file = directory.resolve(path).toRealPath();
            if (!file.startsWith(directory.toRealPath())) {
                return refused(DiagnosticId.OUTSIDE_DOCS.at(
                        source,
                        SourceSpan.START,
                        "the file %s is outside the docs folder".formatted(path),
                        "Copy it into the docs folder."));
            }
            if (!Files.isRegularFile(file)) {
                return missing(path, source);
            }
            var bytes = BoundedFile.read(file, maxBytes);
            return bytes.isPresent()
                    ? new Diagnosed<>(bytes, List.of())
                    : refused(DiagnosticId.TOO_LARGE.at(
                            source,
                            SourceSpan.START,
                            "the file " + path + " is larger than " + maxBytes + " bytes",
                            "Make it smaller, or raise maxAttachmentSize."));
        } catch (IOException | InvalidPathException e) {
            return missing(path, source);
        }
    }

    /** Returns whether a file of this name could run scripts in the site, or take the place of a page. */
    static boolean active(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return ACTIVE.stream().anyMatch(name::endsWith);
    }

    private static Diagnosed<Optional<byte[]>> missing(String path, String source) {
        return refused(DiagnosticId.BROKEN_LINK.at(
                source, SourceSpan.START, "there is no file %s in the docs folder".formatted(path)));
    }

    private static Diagnosed<Optional<byte[]>> refused(Diagnostic diagnostic) {
        return new Diagnosed<>(Optional.empty(), List.of(diagnostic));
    }
}
