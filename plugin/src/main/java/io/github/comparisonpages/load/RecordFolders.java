package io.github.comparisonpages.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folders in which a project keeps its decision records, as the tools for them make these: adr-tools ({@code
 * doc/adr}, or what {@code .adr-dir} names), MADR ({@code docs/decisions}), Log4brains ({@code docs/adr}, or what
 * {@code .log4brains.yml} names). For example, of a project with {@code docs/adr} and {@code docs/comparisons} it is
 * {@code docs/adr}.
 */
public final class RecordFolders {

    private static final List<String> USUAL = List.of(
            "docs/decisions",
            "docs/adr",
            "docs/adrs",
            "docs/architecture/decisions",
            "docs/architecture/adr",
            "doc/adr",
            "doc/adrs",
            "doc/decisions",
            "doc/architecture/decisions");

    private static final Pattern LOG4BRAINS = Pattern.compile("(?m)^\\s*(?:-\\s*)?adrFolder:\\s*[\"']?([^\"'\\s#]+)");
    private static final int LONGEST = 64 * 1024;

    private RecordFolders() {}

    /** Returns those below this folder that exist, as paths from it with {@code /}; none leads out of it. */
    public static List<String> of(Path project) {
        var folders = new LinkedHashSet<String>();
        for (String folder : named(project)) {
            add(project, folder, folders);
        }
        for (String folder : USUAL) {
            add(project, folder, folders);
        }
        return List.copyOf(folders);
    }

    private static void add(Path project, String folder, Set<String> folders) {
        try {
            Path path = project.resolve(folder).normalize();
            if (path.startsWith(project) && !path.equals(project) && Files.isDirectory(path)) {
                folders.add(project.relativize(path).toString().replace('\\', '/'));
            }
        } catch (InvalidPathException e) {
            // A tool's file that names no folder says nothing.
        }
    }

    /** Returns what the tools' own files name. */
    private static List<String> named(Path project) {
        var named = new ArrayList<String>();
        String adrTools = text(project.resolve(".adr-dir")).strip();
        if (!adrTools.isEmpty() && adrTools.indexOf('\n') < 0) {
            named.add(adrTools);
        }
        Matcher log4brains = LOG4BRAINS.matcher(text(project.resolve(".log4brains.yml")));
        while (log4brains.find()) {
            named.add(log4brains.group(1));
        }
        return named;
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? new String(BoundedFile.start(file, LONGEST), StandardCharsets.UTF_8)
                    : "";
        } catch (IOException e) {
            // The tool will say so itself.
            return "";
        }
    }
}
