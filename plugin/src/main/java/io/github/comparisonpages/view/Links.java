package io.github.comparisonpages.view;

import io.github.comparisonpages.relate.PageRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the links of one page lead. The only way from an author's destination to something a browser may follow: {@code
 * http}, {@code https}, {@code mailto}, places within the page, pages and files of the docs folder. All else, such as
 * {@code javascript:}, {@code data:}, {@code //host} or a path out of the docs folder, leads nowhere.
 *
 * @param source the page's source, below the docs folder
 * @param page the page, below the output folder
 * @param pages the page of each source
 */
public record Links(String source, String page, Map<String, String> pages) {

    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    public Links {
        pages = Map.copyOf(pages);
    }

    /** What to write as a link's target; empty where the text must stand without a link. */
    public Optional<String> href(String destination) {
        if (suspicious(destination)) {
            return Optional.empty();
        }
        if (scheme(destination).isPresent()) {
            return absolute(destination);
        }
        if (destination.startsWith("/") || destination.startsWith("#") || destination.startsWith("?")) {
            return Optional.of(PercentEncoding.repair(destination));
        }
        return docsPath(destination).flatMap(path -> local(path, destination.substring(end(destination))));
    }

    /** What to write as an image's source: files of the docs folder only, since a page asks no other host for anything. */
    public Optional<String> image(String destination) {
        return attachment(destination).map(path -> relative(PageRegistry.published(path)));
    }

    /** The file of the docs folder that must stand beside the page for this destination, as a path below that folder. */
    public Optional<String> attachment(String destination) {
        return target(destination).filter(path -> !pages.containsKey(path) && !markdown(path));
    }

    /** The source below the docs folder that a relative destination means; empty for all else. */
    Optional<String> target(String destination) {
        boolean elsewhere = suspicious(destination)
                || scheme(destination).isPresent()
                || destination.startsWith("/")
                || destination.startsWith("#")
                || destination.startsWith("?");
        return elsewhere ? Optional.empty() : docsPath(destination);
    }

    /** The way from this page to another path below the output folder. */
    public String relative(String target) {
        String[] from = page.split("/", -1);
        String[] to = target.split("/", -1);
        int same = 0;
        while (same < from.length - 1 && same < to.length - 1 && from[same].equals(to[same])) {
            same++;
        }
        var way = "../".repeat(from.length - 1 - same)
                + String.join("/", List.of(to).subList(same, to.length));
        return PercentEncoding.encodePath(way);
    }

    private Optional<String> local(String path, String rest) {
        String target = pages.get(path);
        if (target != null) {
            String within = rest.startsWith("#") && target.equals(page) ? "" : relative(target);
            return Optional.of(within + PercentEncoding.repair(rest));
        }
        return markdown(path)
                ? Optional.empty()
                : Optional.of(relative(PageRegistry.published(path)) + PercentEncoding.repair(rest));
    }

    /** The path below the docs folder that a relative destination means; empty outside it, for folders and hidden files. */
    private Optional<String> docsPath(String destination) {
        String path = PercentEncoding.decode(destination.substring(0, end(destination)))
                .orElse("");
        if (path.isEmpty() || suspicious(path)) {
            return Optional.empty();
        }
        Deque<String> segments = new ArrayDeque<>(List.of(source.split("/", -1)));
        segments.removeLast();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        boolean folder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("..") || path.equals(".");
        boolean hidden = segments.stream().anyMatch(s -> s.isEmpty() || s.startsWith("."));
        return folder || hidden ? Optional.empty() : Optional.of(String.join("/", segments));
    }

    private static Optional<String> absolute(String destination) {
        String scheme = scheme(destination).orElse("");
        if (!SCHEMES.contains(scheme)) {
            return Optional.empty();
        }
        String rest = destination.substring(scheme.length() + 1);
        boolean complete = scheme.equals("mailto") ? !rest.isEmpty() : hasHost(rest);
        return complete ? Optional.of(PercentEncoding.repair(destination)) : Optional.empty();
    }

    private static boolean hasHost(String rest) {
        return rest.startsWith("//") && rest.length() > 2 && "/?#".indexOf(rest.charAt(2)) < 0;
    }

    /** What stands before a colon that no {@code /}, {@code ?} or {@code #} comes before: known or not, it is no path. */
    private static Optional<String> scheme(String destination) {
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c == ':') {
                return Optional.of(destination.substring(0, i).toLowerCase(Locale.ROOT));
            }
            if (c == '/' || c == '?' || c == '#') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Browsers drop control characters, take {@code \} for {@code /}, and {@code //} for another host. */
    private static boolean suspicious(String destination) {
        return destination.isBlank()
                || destination.startsWith("//")
                || destination.startsWith(" ")
                || destination.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c));
    }

    private static int end(String destination) {
        int end = 0;
        while (end < destination.length() && destination.charAt(end) != '?' && destination.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    private static boolean markdown(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".md");
    }
}
