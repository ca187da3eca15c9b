package io.github.comparisonpages;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A site on disk as the integration tests see it: parsed, never searched as text. Paths are below the site's folder, with
 * {@code /}, such as {@code comparisons/index.html}.
 */
public final class RenderedSite {

    private final Path root;

    public RenderedSite(File site) {
        this.root = site.toPath();
    }

    /** The page as a tree; a page that is not there fails the test. */
    public Document page(String path) throws IOException {
        return Jsoup.parse(root.resolve(path), StandardCharsets.UTF_8.name());
    }

    /** The title in the head, not that of any picture. */
    public String title(String path) throws IOException {
        return page(path).select("head > title").text();
    }

    public String description(String path) throws IOException {
        return page(path).select("head > meta[name=description]").attr("content");
    }

    /** The style sheets of the head, in order. */
    public List<String> stylesheets(String path) throws IOException {
        return page(path).select("head > link[rel=stylesheet]").eachAttr("href");
    }

    /** The scripts of the head that run once the page is read: the comparison's, since skins wait for nothing. */
    public List<String> scripts(String path) throws IOException {
        return page(path).select("head > script[defer]").eachAttr("src");
    }

    /** The only top heading of the comparison. */
    public String heading(String path) throws IOException {
        var headings = page(path).select(".comparison h1");
        return headings.size() == 1 ? headings.text() : headings.size() + " headings";
    }

    public List<String> options(String path) throws IOException {
        return page(path).select(".comparison .cmp-option h3 > bdi").eachText();
    }

    /** What speaks for and against the options, with the words for screen readers. */
    public List<String> points(String path) throws IOException {
        return page(path).select(".comparison .cmp-pc > li").eachText();
    }

    /** The name in the pick's heading; empty where there is none. */
    public String pick(String path) throws IOException {
        return page(path).select(".comparison .cmp-pick h2 > bdi").text();
    }

    /** The links of the lede: text to target. */
    public Map<String, String> ledeLinks(String path) throws IOException {
        return links(page(path), ".comparison .cmp-lede a");
    }

    public List<String> images(String path) throws IOException {
        return page(path).select(".comparison img").eachAttr("src");
    }

    /** The cards of the index page: title to target. */
    public Map<String, String> cards() throws IOException {
        return links(page("comparisons/index.html"), ".comparison .cmp-card-title a");
    }

    /** The reports that the site lists. */
    public Map<String, String> reports() throws IOException {
        return links(page("project-reports.html"), "main table a, #bodyColumn table a");
    }

    /** The menu beside a page: text to target. */
    public Map<String, String> menu(String path) throws IOException {
        return links(page(path), "#leftColumn nav a");
    }

    private static Map<String, String> links(Document page, String selector) {
        var links = new LinkedHashMap<String, String>();
        page.select(selector).forEach(a -> links.put(a.text(), a.attr("href")));
        return links;
    }

    /** The files below a folder of the site, in order. */
    public List<String> files(String folder) throws IOException {
        Path start = root.resolve(folder);
        try (var files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> start.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The targets of the head and the comparison that lead to no file or no place of this site. */
    public List<String> deadLinks(String path) throws IOException {
        var dead = new ArrayList<String>();
        Document page = page(path);
        for (Element element :
                page.select("head > link[href], head > script[defer], .comparison [href], .comparison [src]")) {
            String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            URI uri = URI.create(target);
            if (!uri.isAbsolute() && !leadsSomewhere(path, page, uri)) {
                dead.add(target);
            }
        }
        return dead;
    }

    private boolean leadsSomewhere(String path, Document page, URI uri) throws IOException {
        Document target = page;
        if (!uri.getPath().isEmpty()) {
            Path file = root.resolve(path).resolveSibling(uri.getPath()).normalize();
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                return false;
            }
            if (uri.getFragment() == null) {
                return true;
            }
            target = Jsoup.parse(file, StandardCharsets.UTF_8.name());
        }
        return target.getElementById(uri.getFragment()) != null;
    }
}
