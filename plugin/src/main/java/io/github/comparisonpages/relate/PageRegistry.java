package io.github.comparisonpages.relate;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.relate.address.PagePath;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.topic.Topic;
import io.github.comparisonpages.relate.topic.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives each comparison its page, and no page to two. For example, {@code comparisons/career/ic-vs-manager.md} becomes
 * {@code career/ic-vs-manager.html}.
 */
public final class PageRegistry {

    /** The page that says what the comparisons lack. */
    public static final String COVERAGE_PAGE = "coverage.html";

    /** The page of all decision records. */
    public static final String LOG_PAGE = "log.html";

    /** The page that lists all comparisons. */
    public static final String INDEX_PAGE = "index.html";

    private static final String INDEX = "the index page";

    /** Who holds a page or a folder, by its name as a file system sees it that ignores case. */
    private final Map<String, String> owners = new HashMap<>();

    private final List<Entry> entries = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private PageRegistry() {
        owners.put(INDEX_PAGE, INDEX);
        owners.put(COVERAGE_PAGE, "the coverage page");
        owners.put(LOG_PAGE, "the decision log");
        owners.put(Topic.OPTIONS, "the list of options");
        owners.put(Topic.TAGS, "the list of tags");
    }

    /**
     * Returns the catalogue of these entries, in their order. Where two claim one page, also by letter case, the first
     * keeps it; the second is left out and reported as {@code slug-collision}, and so is one that claims the index page
     * or another page that gathers comparisons.
     */
    public static Diagnosed<Catalog> register(List<Entry> claims) {
        return register(claims, Map.of());
    }

    /**
     * Returns the same, where the site has pages of its own, which keep their places.
     *
     * @param site a source of the site by the page that it becomes, in lower case
     */
    public static Diagnosed<Catalog> register(List<Entry> claims, Map<String, String> site) {
        return register(claims, site, Project.NONE);
    }

    /** Returns the same, in a project that links may lead to. */
    public static Diagnosed<Catalog> register(List<Entry> claims, Map<String, String> site, Project project) {
        var registry = new PageRegistry();
        site.forEach((page, file) -> registry.owners.putIfAbsent(page, "'%s' of the site's sources".formatted(file)));
        var topics = Topics.of(claims);
        topics.options().forEach(t -> registry.reserve(t, "the page of the option '%s'"));
        topics.tags().forEach(t -> registry.reserve(t, "the page of the tag '%s'"));
        claims.forEach(registry::add);
        return new Diagnosed<>(new Catalog(registry.entries, project), registry.diagnostics);
    }

    /**
     * Returns where a file of the docs folder is published that pages show, such as an image: beside the pages of its
     * folder.
     */
    public static String published(String file) {
        return PagePath.inside(file);
    }

    private void reserve(Topic topic, String owner) {
        owners.put(topic.page().toLowerCase(Locale.ROOT), owner.formatted(topic.name()));
    }

    private void add(Entry entry) {
        String page = entry.page();
        String owner = owners.putIfAbsent(page.toLowerCase(Locale.ROOT), entry.source());
        if (owner == null) {
            entries.add(entry);
        } else {
            diagnostics.add(DiagnosticId.SLUG_COLLISION.at(
                    entry.source(),
                    entry.metadata().spans().getOrDefault("slug", SourceSpan.START),
                    "the page %s is taken by %s".formatted(page, owner),
                    "Give this file another name, or another slug in its front matter. It has no page until then."));
        }
    }
}
