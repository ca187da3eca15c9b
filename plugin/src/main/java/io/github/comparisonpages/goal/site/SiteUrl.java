package io.github.comparisonpages.goal.site;

/** The parameter that says where a site is published. */
public final class SiteUrl {

    private SiteUrl() {}

    /** The address with a slash at its end; what is no address of the web is refused. */
    public static String of(String siteUrl) {
        String url = siteUrl.strip();
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new IllegalArgumentException("siteUrl starts with https:// or http://, not '" + url + "'");
        }
        return url.endsWith("/") ? url : url + "/";
    }
}
