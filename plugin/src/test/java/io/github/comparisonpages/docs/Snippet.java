package io.github.comparisonpages.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A block of code of the documentation.
 *
 * @param page the page that it is in, as a path below the root of the repository
 * @param line where it starts, counted from 1
 * @param language what stands behind the fence, such as {@code xml}; empty where nothing does
 * @param heading the last heading above it
 * @param comment the HTML comment right above it; empty where there is none
 */
record Snippet(Path page, int line, String language, String heading, String comment, String text) {

    static final Path ROOT = Path.of("..");

    private static final Pattern FENCE = Pattern.compile("^( *)(`{3,})(\\w*)\\s*$");

    /** Whether what it shows is not to be written. */
    boolean wrong() {
        return comment.equals("<!-- counter-example -->");
    }

    /** Whether it leaves out what cannot be shown, such as invisible characters. */
    boolean abridged() {
        return comment.equals("<!-- abridged -->");
    }

    /** All pages of the documentation. */
    static List<Path> pages() {
        try (var files = Files.walk(Path.of("src/site/markdown"))) {
            var pages = new ArrayList<>(
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList());
            pages.add(ROOT.resolve("README.md"));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All snippets in this language. */
    static List<Snippet> in(String language) {
        return pages().stream()
                .flatMap(page -> of(page).stream())
                .filter(snippet -> snippet.language.equals(language))
                .toList();
    }

    private static List<Snippet> of(Path page) {
        var snippets = new ArrayList<Snippet>();
        var lines = lines(page);
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            heading = lines.get(i).startsWith("#") ? lines.get(i) : heading;
            var fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                continue;
            }
            int start = i++;
            int indent = fence.end(1);
            var text = new StringBuilder();
            for (; !lines.get(i).strip().equals(fence.group(2)); i++) {
                String line = lines.get(i);
                text.append(line.substring(Math.min(indent, line.length()))).append('\n');
            }
            snippets.add(new Snippet(
                    name(page), start + 1, fence.group(3), heading, comment(lines, start), text.toString()));
        }
        return snippets;
    }

    private static Path name(Path page) {
        return ROOT.toAbsolutePath()
                .normalize()
                .relativize(page.toAbsolutePath().normalize());
    }

    private static String comment(List<String> lines, int at) {
        int above = at - 1;
        while (above > 0 && lines.get(above).isBlank()) {
            above--;
        }
        String line = above < 0 ? "" : lines.get(above).strip();
        return line.startsWith("<!--") ? line : "";
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
