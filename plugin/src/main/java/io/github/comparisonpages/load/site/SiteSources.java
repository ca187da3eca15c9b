package io.github.comparisonpages.load.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project's own sources put into a folder of its site: pages that Doxia makes, and resources that are copied.
 *
 * @param files the source, from the folder of the site's sources, by the path in the site's folder in lower case, since
 *     file systems may ignore case; such as {@code index.html} for {@code markdown/comparisons/index.md}
 */
public record SiteSources(Map<String, String> files) {

    /** A site without sources. */
    public static final SiteSources NONE = new SiteSources(Map.of());

    private static final String RESOURCES = "resources";

    public SiteSources {
        files = Map.copyOf(files);
    }

    /**
     * Lists them.
     *
     * @param site the folder of the site's sources; it need not exist, null for none
     * @param folder the folder in the site, such as {@code comparisons}
     */
    public static SiteSources of(@Nullable Path site, String folder) {
        if (site == null || !Files.isDirectory(site)) {
            return NONE;
        }
        var files = new TreeMap<String, String>();
        try (Stream<Path> formats = Files.list(site)) {
            for (Path format : formats.sorted().toList()) {
                list(site, format, folder, files);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("the folder of the site's sources cannot be read: " + site, e);
        }
        return new SiteSources(files);
    }

    /**
     * Returns where a file of the site's sources is in the site; empty where it is no page and no resource, as
     * {@code site.xml}.
     *
     * @param source from the folder of the site's sources, such as {@code markdown/guide.md}
     */
    public static String published(String source) {
        int slash = source.indexOf('/');
        if (slash < 0) {
            return "";
        }
        String path = source.substring(slash + 1);
        return source.startsWith(RESOURCES + "/") ? path : page(path);
    }

    private static void list(Path site, Path format, String folder, Map<String, String> files) throws IOException {
        Path root = format.resolve(folder);
        if (!Files.isDirectory(root)) {
            return;
        }
        boolean copied = format.endsWith(RESOURCES);
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile).sorted().forEach(file -> {
                String path = slashes(root.relativize(file)).toLowerCase(Locale.ROOT);
                files.putIfAbsent(copied ? path : page(path), slashes(site.relativize(file)));
            });
        }
    }

    /** Doxia's pages keep what comes before the format's extension, and one of Velocity behind that. */
    private static String page(String source) {
        String template = source.endsWith(".vm") ? source.substring(0, source.length() - 3) : source;
        int dot = template.lastIndexOf('.');
        return (dot > template.lastIndexOf('/') ? template.substring(0, dot) : template) + ".html";
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
