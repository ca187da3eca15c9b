package io.github.comparisonpages.load;

import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Patterns of paths as Maven's users write them: {@code **}{@code /} also stands for no folder at all. */
final class PathPatterns {

    private final List<PathMatcher> matchers;

    /** Refuses what is no glob with {@link java.util.regex.PatternSyntaxException}. */
    PathPatterns(List<String> patterns, FileSystem files) {
        matchers = patterns.stream()
                .map(pattern -> files.getPathMatcher("glob:" + withOptionalFolders(pattern)))
                .toList();
    }

    /** Returns whether one of the patterns matches this path below the docs folder. */
    boolean match(Path relative) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(relative));
    }

    /** Globs have no optional folder: {@code a/**}{@code /b} alone would not match {@code a/b}. */
    private static String withOptionalFolders(String pattern) {
        String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
        var glob = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            boolean segmentStart = i == 0 || whole.charAt(i - 1) == '/';
            if (braces == 0 && segmentStart && whole.startsWith("**/", i)) {
                glob.append("{**/,}");
                i += 2;
                continue;
            }
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            glob.append(c);
        }
        return glob.toString();
    }
}
