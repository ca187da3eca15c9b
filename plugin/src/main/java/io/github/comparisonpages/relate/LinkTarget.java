package io.github.comparisonpages.relate;

import io.github.comparisonpages.relate.address.Destination;
import io.github.comparisonpages.relate.address.PagePath;
import java.util.Locale;
import java.util.Optional;

/**
 * What a link within the project leads to on the site. What pages write and what findings say of a link both come from
 * here.
 *
 * @param path of a page below the output folder; of a page of the site from the site's root; of a file from the docs
 *     folder; empty where the link leads to its own page or nowhere
 */
public record LinkTarget(Kind kind, String path) {

    private static final LinkTarget NOWHERE = new LinkTarget(Kind.NOWHERE, "");

    private static final String HTML = ".html";
    private static final String MARKDOWN = ".md";

    /** What it is. */
    public enum Kind {
        /** The page that holds the link. */
        HERE,
        /** A page of ours. */
        PAGE,
        /** A page or resource that the site's own sources make. */
        SITE,
        /** A page that no source makes, in the site all the same: a report may make it. */
        PERHAPS_SITE,
        /** A file of the docs folder, there or not. */
        FILE,
        /** Nothing that a reader of the site can follow. */
        NOWHERE
    }

    /**
     * Follows a link.
     *
     * @param page the page of the comparison that holds it, below the output folder
     * @param written the link's destination as in the source
     * @param meant the same, judged by its text
     */
    public static LinkTarget of(String page, String written, Destination.InProject meant, Neighbours neighbours) {
        String file = meant.path();
        if (file.isEmpty() && !meant.folder()) {
            return new LinkTarget(Kind.HERE, "");
        }
        var own = neighbours.page(file);
        if (own.isPresent() && !meant.folder()) {
            return new LinkTarget(Kind.PAGE, own.get());
        }
        var site = meant.outside() ? neighbours.sitePage(file) : Optional.<String>empty();
        if (site.isPresent()) {
            return new LinkTarget(Kind.SITE, site.get());
        }
        if (file.endsWith(HTML) && !meant.folder()) {
            return html(page, written, meant, neighbours);
        }
        boolean shown = !meant.outside() && !meant.folder() && !isHidden(file) && !isMarkdown(file);
        return shown && !neighbours.hasFolder(file) ? new LinkTarget(Kind.FILE, file) : NOWHERE;
    }

    /** Returns a page by the name that it has on the site, from the page or from the source that holds the link. */
    private static LinkTarget html(String page, String written, Destination.InProject meant, Neighbours neighbours) {
        String file = meant.path();
        boolean relative = !written.startsWith("/");
        var there = Destination.of(PagePath.FOLDER + page, written);
        if (relative && there instanceof Destination.InProject address && !address.outside()) {
            if (neighbours.hasPage(address.path())) {
                return inSite(address.path());
            }
            var sibling = neighbours.page(file.substring(0, file.length() - HTML.length()) + MARKDOWN);
            if (sibling.isPresent()) {
                return new LinkTarget(Kind.PAGE, sibling.get());
            }
            // We know all pages of our own folder, and no page is made of HTML in the docs folder.
            if (!address.path().startsWith(PagePath.FOLDER)) {
                return new LinkTarget(Kind.PERHAPS_SITE, address.path());
            }
        }
        return meant.outside() || isHidden(file) ? NOWHERE : new LinkTarget(Kind.FILE, file);
    }

    private static LinkTarget inSite(String path) {
        return path.startsWith(PagePath.FOLDER)
                ? new LinkTarget(Kind.PAGE, path.substring(PagePath.FOLDER.length()))
                : new LinkTarget(Kind.SITE, path);
    }

    private static boolean isMarkdown(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(MARKDOWN);
    }

    private static boolean isHidden(String file) {
        return file.startsWith(".") || file.contains("/.");
    }
}
