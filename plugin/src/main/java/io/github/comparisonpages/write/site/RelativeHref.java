package io.github.comparisonpages.write.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The link from a page to a file of the same output folder, right at any depth. */
final class RelativeHref {

    private RelativeHref() {}

    /** Both paths are below the output folder, with {@code /}. */
    static String of(String page, String file) {
        long depth = page.chars().filter(c -> c == '/').count();
        String name = Arrays.stream(file.split("/"))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return "../".repeat((int) depth) + name;
    }
}
