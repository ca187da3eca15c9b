package io.github.comparisonpages.load;

import io.github.comparisonpages.model.RawHtml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where comparisons are read from.
 *
 * @param directory the docs folder; it need not exist
 * @param includes patterns of paths below it, such as {@code **}{@code /*-vs-*.md}
 * @param excludes patterns of paths that are left out although included
 * @param rawHtml what becomes of HTML in their texts
 */
public record DocsFolder(Path directory, List<String> includes, List<String> excludes, Limits limits, RawHtml rawHtml) {

    /** What is read where a project says nothing else. */
    public static final List<String> DEFAULT_INCLUDES = List.of("**/*-vs-*.md", "comparisons/**/*.md");

    /** What is left out where a project says nothing else; hidden paths and those with {@code _} are never read. */
    public static final List<String> DEFAULT_EXCLUDES = List.of("**/README.md", "**/index.md");

    public DocsFolder {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** A folder in whose texts HTML is text. */
    public DocsFolder(Path directory, List<String> includes, List<String> excludes, Limits limits) {
        this(directory, includes, excludes, limits, RawHtml.ESCAPED);
    }

    /** Whether there is such a folder. */
    public boolean exists() {
        return Files.isDirectory(directory);
    }
}
