package io.github.comparisonpages.load;

import io.github.comparisonpages.model.document.RawHtml;
import io.github.comparisonpages.model.metadata.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where comparisons are read from. Patterns that are none are refused with
 * {@link java.util.regex.PatternSyntaxException}.
 *
 * @param directory the docs folder; it need not exist
 * @param includes patterns of paths below it, such as {@code **}{@code /*-vs-*.md}
 * @param excludes patterns of paths that are left out although included
 * @param rawHtml what becomes of HTML in their texts
 * @param states what the project's own words for a status mean
 */
public record DocsFolder(
        Path directory,
        List<String> includes,
        List<String> excludes,
        Limits limits,
        RawHtml rawHtml,
        Map<String, Status.State> states) {

    /** What is read where a project says nothing else. */
    public static final List<String> DEFAULT_INCLUDES = List.of("**/*-vs-*.md", "comparisons/**/*.md");

    /** What is left out where a project says nothing else; hidden paths and those with {@code _} are never read. */
    public static final List<String> DEFAULT_EXCLUDES =
            List.of("**/README.md", "**/index.md", "**/template.md", "**/adr-template*.md");

    public DocsFolder {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        new PathPatterns(includes, directory.getFileSystem());
        new PathPatterns(excludes, directory.getFileSystem());
        // In one order, since a build is known by its parameters as text.
        states = Collections.unmodifiableMap(new TreeMap<>(states));
    }

    /** A folder of a project without words of its own. */
    public DocsFolder(Path directory, List<String> includes, List<String> excludes, Limits limits, RawHtml rawHtml) {
        this(directory, includes, excludes, limits, rawHtml, Map.of());
    }

    /** A folder in whose texts HTML is text. */
    public DocsFolder(Path directory, List<String> includes, List<String> excludes, Limits limits) {
        this(directory, includes, excludes, limits, RawHtml.ESCAPED);
    }

    /** Returns another folder that is read in the same way. */
    public DocsFolder at(Path other) {
        return new DocsFolder(other, includes, excludes, limits, rawHtml, states);
    }

    /** Returns whether there is such a folder. */
    public boolean exists() {
        return Files.isDirectory(directory);
    }
}
