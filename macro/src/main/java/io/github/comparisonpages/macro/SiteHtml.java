package io.github.comparisonpages.macro;

/** HTML of a fragment to HTML of a page of the site, at whatever depth. */
final class SiteHtml {

    /** Doxia replaces this word by the way to the root of the site, wherever it stands. */
    private static final String ROOT = "$relativePath";

    /** How fragments begin their links into the folder of the comparisons: no author's link can begin so. */
    private static final String COMPARISONS = "=\"comparison:";

    private SiteHtml() {}

    static String of(String fragment) {
        return fragment.replace(ROOT, "&#36;" + ROOT.substring(1)).replace(COMPARISONS, "=\"" + ROOT + "/comparisons/");
    }
}
