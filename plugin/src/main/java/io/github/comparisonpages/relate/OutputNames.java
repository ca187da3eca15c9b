package io.github.comparisonpages.relate;

import java.util.Locale;
import java.util.Set;

/**
 * The names of the files that stand beside the pages. No file of an author is published under one of them. For example,
 * beside {@code career/ic-vs-manager.html} stand {@code career/ic-vs-manager.md} and
 * {@code career/ic-vs-manager.badge.svg}.
 */
public final class OutputNames {

    /** The catalogue for machines. */
    public static final String CATALOG = "comparisons.json";

    /** What the catalogue is made of. */
    public static final String CATALOG_SCHEMA = "comparisons.schema.json";

    /** What an author may write in front matter. */
    public static final String FRONT_MATTER_SCHEMA = "front-matter.schema.json";

    /** The feed of pick changes. */
    public static final String FEED = "picks.xml";

    /** The list of comparisons for language models. */
    public static final String LLMS = "llms.txt";

    private static final String PAGE = ".html";
    private static final String TWIN = ".md";
    private static final String BADGE = ".badge.svg";

    private static final Set<String> RESERVED = Set.of(
            CATALOG,
            CATALOG_SCHEMA,
            FRONT_MATTER_SCHEMA,
            FEED,
            LLMS,
            "comparison.css",
            "comparison.js",
            "comparison-skin.css",
            "catalog.css",
            "catalog.js",
            "pair.js",
            "diagrams.js",
            "project-diagrams.js",
            "plain.css",
            "project.css");

    private OutputNames() {}

    /** Returns a page's text for machines. */
    public static String twin(String page) {
        return withoutExtension(page) + TWIN;
    }

    /** Returns a page's pick as a picture. */
    public static String badge(String page) {
        return withoutExtension(page) + BADGE;
    }

    /**
     * Returns whether a file of the docs folder would take the place of one of these, or could; letter case does not
     * tell them apart.
     */
    public static boolean reserved(String file) {
        String name = PageRegistry.published(file).toLowerCase(Locale.ROOT);
        return RESERVED.contains(name) || name.endsWith(TWIN) || name.endsWith(BADGE);
    }

    private static String withoutExtension(String page) {
        if (!page.endsWith(PAGE)) {
            throw new IllegalArgumentException("no page: " + page);
        }
        return page.substring(0, page.length() - PAGE.length());
    }
}
