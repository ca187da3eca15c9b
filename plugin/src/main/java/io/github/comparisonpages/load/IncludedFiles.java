package io.github.comparisonpages.load;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which files of a docs folder are comparisons by their paths alone. */
final class IncludedFiles extends FolderWalk {

    /** By code point, so that every machine has the same order. */
    private static final Comparator<String> PATH_ORDER =
            Comparator.comparing(path -> path.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    /** What stands for a letter that could not be decoded. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Path root;
    private final IncludedPaths paths;
    private final List<DocsFile> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private IncludedFiles(DocsFolder folder) throws IOException {
        super(folder.directory());
        root = folder.directory();
        paths = new IncludedPaths(folder);
    }

    /** They, in the order of their paths; a missing folder has none. */
    static Diagnosed<List<DocsFile>> of(DocsFolder folder) {
        if (!folder.exists()) {
            return new Diagnosed<>(List.of(), List.of());
        }
        try {
            var walk = new IncludedFiles(folder);
            walk.walk();
            walk.files.sort(Comparator.comparing(DocsFile::path, PATH_ORDER));
            walk.leaveOut(folder.limits().files());
            walk.diagnostics.sort(Diagnostic.ORDER);
            return new Diagnosed<>(walk.files, walk.diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException("the docs folder cannot be listed: " + folder.directory(), e);
        }
    }

    private void leaveOut(int limit) {
        if (files.size() > limit) {
            var further = files.subList(limit, files.size());
            report(
                    DiagnosticId.TOO_LARGE,
                    further.get(0).file(),
                    "the docs folder has %s comparisons, the limit is %s: those from here on are left out"
                            .formatted(files.size(), limit),
                    "Divide the folder among modules, or raise maxFiles.");
            further.clear();
        }
    }

    @Override
    boolean enters(Path directory) {
        return !IncludedPaths.hidden(directory) && contained(directory);
    }

    @Override
    void take(Path file, BasicFileAttributes attributes) {
        if (!included(file)) {
            tellNearMiss(file);
        } else if (contained(file)) {
            if (attributes.isRegularFile()) {
                String path = path(root, file);
                files.add(new DocsFile(file, path, FileStamp.of(attributes)));
                tellUnreadableName(path);
            } else {
                report(DiagnosticId.UNREADABLE, file, "this is not a regular file", "Put a regular file in its place.");
            }
        }
    }

    @Override
    void unreadable(Path file, IOException failure) {
        // A link back to a folder above it: what it holds is read where it stands.
        boolean loop = failure instanceof FileSystemLoopException;
        if (!loop && !IncludedPaths.hidden(file)) {
            report(DiagnosticId.UNREADABLE, file, "this cannot be read", "Check that it exists and may be read.");
        }
    }

    @Override
    void cutShort(Path directory) {
        report(
                DiagnosticId.UNREADABLE,
                directory,
                "this folder cannot be read to its end",
                "Check that it may be read.");
    }

    private boolean included(Path file) {
        return paths.matches(root.relativize(file));
    }

    /**
     * Where the machine's character set lacks a letter of a name, the page has another address than elsewhere.
     */
    private void tellUnreadableName(String path) {
        if (path.indexOf(REPLACEMENT) >= 0) {
            diagnostics.add(DiagnosticId.UNREADABLE.at(
                    Severity.WARNING,
                    path,
                    SourceSpan.START,
                    "the name of this file has letters that this machine cannot read, so its page gets another address",
                    "Build with a UTF-8 locale, such as LC_ALL=C.UTF-8."));
        }
    }

    /** A file that would be read under a name that differs in spelling only. */
    private void tellNearMiss(Path file) {
        String name = String.valueOf(file.getFileName());
        String usual = usual(name);
        Path meant = file.resolveSibling(usual);
        if (!usual.equals(name) && included(meant) && !Files.exists(meant)) {
            diagnostics.add(DiagnosticId.NEAR_MISS_NAME.at(
                    path(root, file),
                    SourceSpan.START,
                    "this file is not read because of its name",
                    "Call it '%s', or add it to 'includes'.".formatted(usual)));
        }
    }

    private static String usual(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        if (!extension.equals(".md") && !extension.equals(".markdown")) {
            return name;
        }
        String stem = name.substring(0, dot);
        for (String versus : List.of("-versus-", "_vs_", "_versus_", "-VS-", "-Vs-", " vs ", "-vs.-")) {
            stem = stem.replace(versus, "-vs-");
        }
        return stem + ".md";
    }

    private boolean contained(Path path) {
        try {
            if (isInside(path)) {
                return true;
            }
            report(
                    DiagnosticId.OUTSIDE_DOCS,
                    path,
                    "this symbolic link leaves the docs folder",
                    "Move what it points to into the docs folder, or remove the link.");
        } catch (IOException e) {
            report(DiagnosticId.UNREADABLE, path, "this cannot be read", "Check that it exists and may be read.");
        }
        return false;
    }

    private void report(DiagnosticId id, Path path, String message, String hint) {
        diagnostics.add(id.at(path(root, path), SourceSpan.START, message, hint));
    }
}
