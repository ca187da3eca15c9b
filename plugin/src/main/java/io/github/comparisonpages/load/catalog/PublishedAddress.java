package io.github.comparisonpages.load.catalog;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;

/** Where another site has its comparisons, and no place beyond. {@code folder} ends with a slash. */
record PublishedAddress(String folder) {

    /** Returns an address of the web; any other is refused. */
    static PublishedAddress of(String site) throws IOException {
        try {
            var uri = new URI(site);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null && plain(uri)) {
                return new PublishedAddress(site.endsWith("/") ? site : site + "/");
            }
        } catch (URISyntaxException e) {
            // Told below, without the address: it may hold anything.
        }
        throw new IOException("its site is no address that starts with https:// or http:// and names a folder");
    }

    private static boolean plain(URI uri) {
        return uri.getRawQuery() == null && uri.getRawFragment() == null;
    }

    /** Returns the address of a page below the folder. */
    String page(String page) throws IOException {
        boolean inside = Arrays.stream(page.split("/", -1))
                .noneMatch(segment -> segment.isEmpty() || segment.equals(".") || segment.equals(".."));
        if (!inside || page.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c))) {
            throw new IOException("a page is not below the site: it has a path that is absolute or leads upwards");
        }
        try {
            // The path starts with a slash meanwhile, lest a colon make it a scheme.
            return folder
                    + new URI(null, null, "/" + page, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IOException("a page has a path that no address can hold", e);
        }
    }
}
