package io.github.comparisonpages.view;

import io.github.comparisonpages.relate.LinkTarget;
import io.github.comparisonpages.relate.Neighbours;
import io.github.comparisonpages.relate.OutputNames;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.address.Destination;
import io.github.comparisonpages.relate.address.PageAnchors;
import java.util.List;
import java.util.Optional;

/**
 * Where the links of one page lead. The only way from an author's destination to something a browser may follow: {@code
 * http}, {@code https}, {@code mailto}, places within the page, pages of the site and files of the docs folder. All
 * else, such as {@code javascript:}, {@code data:}, {@code //host} or a file outside of the docs folder, leads nowhere.
 *
 * @param source the page's source, below the docs folder
 * @param page the page, below the output folder
 * @param neighbours who knows the pages of other sources
 * @param root what stands before a path below the output folder where the text is shown outside of it; empty on the
 *     page itself, where links are relative
 */
public record Links(String source, String page, Neighbours neighbours, String root) {

    /** The links of a page, as the page itself shows them. */
    public Links(String source, String page, Neighbours neighbours) {
        this(source, page, neighbours, "");
    }

    /** Returns what to write as a link's target; empty where the text must stand without a link. */
    public Optional<String> href(String destination) {
        if (destination.isBlank() || destination.startsWith(" ")) {
            return Optional.empty();
        }
        var meant = Destination.of(source, destination, neighbours.docs());
        if (meant instanceof Destination.Web || meant instanceof Destination.Query) {
            return Optional.of(PercentEncoding.repair(destination));
        }
        return meant instanceof Destination.InProject file
                ? href(LinkTarget.of(page, destination, file, neighbours), destination, file)
                : Optional.empty();
    }

    private Optional<String> href(LinkTarget target, String destination, Destination.InProject file) {
        String rest = destination.substring(end(destination));
        return switch (target.kind()) {
            case HERE -> Optional.of((root.isEmpty() ? "" : relative(page)) + onPage(rest, file.fragment()));
            case PAGE -> {
                boolean within = rest.startsWith("#") && target.path().equals(page) && root.isEmpty();
                yield Optional.of((within ? "" : relative(target.path())) + onPage(rest, file.fragment()));
            }
            case SITE, PERHAPS_SITE -> Optional.of(toSite(target.path()) + PercentEncoding.repair(rest));
            case FILE -> Optional.of(relative(PageRegistry.published(target.path())) + PercentEncoding.repair(rest));
            case NOWHERE -> Optional.empty();
        };
    }

    /** Returns a query and an anchor of a page of ours, the anchor in the letters that it has there. */
    private static String onPage(String rest, String fragment) {
        String normal = PageAnchors.normal(fragment);
        int hash = rest.indexOf('#');
        return PercentEncoding.repair(
                hash < 0 || normal.equals(fragment) ? rest : rest.substring(0, hash + 1) + normal);
    }

    /** Returns the way to a page of the site, from its root. */
    private String toSite(String path) {
        String up = root.isEmpty() ? "../".repeat(page.split("/", -1).length) : root + "../";
        return up + PercentEncoding.encodePath(path);
    }

    /** Returns the records that a text names, in the order of the text. */
    public List<Mention> mentions(String text) {
        return RecordMentions.of(text, source, neighbours, this::relative);
    }

    /**
     * Returns what to write as an image's source: files of the docs folder only, since a page asks no other host for
     * anything.
     */
    public Optional<String> image(String destination) {
        return attachment(destination).map(path -> relative(PageRegistry.published(path)));
    }

    /**
     * Returns the file of the docs folder that must stand beside the page for this destination, as a path below that
     * folder.
     */
    public Optional<String> attachment(String destination) {
        if (!(Destination.of(source, destination, neighbours.docs()) instanceof Destination.InProject file)) {
            return Optional.empty();
        }
        var target = LinkTarget.of(page, destination, file, neighbours);
        return target.kind() == LinkTarget.Kind.FILE && !OutputNames.reserved(target.path())
                ? Optional.of(target.path())
                : Optional.empty();
    }

    /**
     * Returns the source below the docs folder that a relative destination means; empty outside it, for folders and
     * hidden files.
     */
    public Optional<String> target(String destination) {
        return Destination.of(source, destination, neighbours.docs()) instanceof Destination.InProject file
                        && !file.path().isEmpty()
                        && !file.outside()
                        && !file.folder()
                        && !file.path().startsWith(".")
                        && !file.path().contains("/.")
                ? Optional.of(file.path())
                : Optional.empty();
    }

    /** Returns the way from this page, or from wherever its text is shown, to another path below the output folder. */
    public String relative(String target) {
        if (!root.isEmpty()) {
            return root + PercentEncoding.encodePath(target);
        }
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

    public static int end(String destination) {
        int end = 0;
        while (end < destination.length() && destination.charAt(end) != '?' && destination.charAt(end) != '#') {
            end++;
        }
        return end;
    }
}
