package io.github.comparisonpages.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A file of the docs folder that is text in Markdown and no comparison by its path. For example,
 * {@code tea-versus-coffee.md} would be read with the pattern {@code **}{@code /*-versus-*.md}, and
 * {@code rfcs/0001-tea.md} with {@code rfcs/**}{@code /*.md}.
 *
 * @param path its path below the docs folder, with {@code /}
 * @param pattern what to add to {@code includes}, so that it and its like are read
 * @param near whether its name says that it compares something
 */
public record UnreadFile(String path, String pattern, boolean near) {

    private static final List<String> VERSUS = List.of("-versus-", "_versus_", "_vs_", "-vs.-", " vs ", "-VS-", "-Vs-");

    /**
     * Returns all such files, those whose names come near first; none of a missing folder, of hidden files and of
     * excluded ones.
     */
    public static List<UnreadFile> of(DocsFolder folder) {
        if (!folder.exists()) {
            return List.of();
        }
        var files = new ArrayList<UnreadFile>();
        try {
            Path root = folder.directory();
            var includes = new PathPatterns(folder.includes(), root.getFileSystem());
            var excludes = new PathPatterns(folder.excludes(), root.getFileSystem());
            new FolderWalk(root) {
                @Override
                boolean enters(Path directory) throws IOException {
                    return !hidden(directory) && isInside(directory);
                }

                @Override
                void take(Path file, BasicFileAttributes attributes) {
                    Path relative = root.relativize(file);
                    String path = path(root, file);
                    String extension = extension(path);
                    if (attributes.isRegularFile()
                            && !extension.isEmpty()
                            && !hidden(file)
                            && !includes.match(relative)
                            && !excludes.match(relative)) {
                        files.add(of(path, extension));
                    }
                }
            }.walk();
        } catch (IOException e) {
            throw new UncheckedIOException("the docs folder cannot be listed: " + folder.directory(), e);
        }
        files.sort(Comparator.comparing(UnreadFile::near).reversed().thenComparing(UnreadFile::path));
        return files;
    }

    private static UnreadFile of(String path, String extension) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (String versus : VERSUS) {
            if (name.contains(versus)) {
                return new UnreadFile(path, "**/*" + versus + "*" + extension, true);
            }
        }
        if (name.contains("-vs-")) {
            return new UnreadFile(path, "**/*-vs-*" + extension, true);
        }
        int slash = path.indexOf('/');
        return new UnreadFile(
                path, slash < 0 ? "*" + extension : path.substring(0, slash) + "/**/*" + extension, false);
    }

    /** Returns that of Markdown as the file spells it; empty for other files. */
    private static String extension(String path) {
        int dot = path.lastIndexOf('.');
        String extension = dot < 0 ? "" : path.substring(dot);
        String plain = extension.toLowerCase(Locale.ROOT);
        return plain.equals(".md") || plain.equals(".markdown") ? extension : "";
    }

    private static boolean hidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("_");
    }
}
