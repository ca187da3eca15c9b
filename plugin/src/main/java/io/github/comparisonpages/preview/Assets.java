package io.github.comparisonpages.preview;

import io.github.comparisonpages.write.site.Escapes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** What the preview adds to pages, and where it is. */
final class Assets {

    /** The folder below the server's root that holds nothing of the site. */
    static final String FOLDER = "_preview/";

    /** Where a page hears of news. */
    static final String EVENTS = FOLDER + "events";

    private static final Map<String, byte[]> FILES =
            Map.of(FOLDER + "preview.js", bundled("preview.js"), FOLDER + "preview.css", bundled("preview.css"));

    private Assets() {}

    /** The script and the style sheet, by their paths. */
    static Map<String, byte[]> files() {
        return FILES;
    }

    /**
     * Adds the script to a document, which then shows news.
     *
     * @param page the path below the output folder
     * @param version of the page as it is in the document; empty where it is none
     */
    static String into(String document, String page, String version) {
        String script = "<script src=\"/%spreview.js\" data-page=\"%s\" data-version=\"%s\" defer=\"defer\"></script>"
                .formatted(FOLDER, Escapes.xml(page), version);
        int end = document.indexOf("</head>");
        return end < 0 ? document + script : document.substring(0, end) + script + document.substring(end);
    }

    private static byte[] bundled(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
