package io.github.comparisonpages.write.site.stamp;

/** What a skin prints of a page. */
enum Slot {
    TITLE,
    /** The title with the characters escaped that mean something in XML. */
    TITLE_AS_XML,
    HEAD,
    BODY,
    /** The page's path below the site's folder, with the report's folder. */
    PATH,
    /** The last part of the path. */
    NAME
}
