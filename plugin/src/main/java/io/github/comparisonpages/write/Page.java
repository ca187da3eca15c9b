package io.github.comparisonpages.write;

import io.github.comparisonpages.codec.Fingerprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page ready to be put into a site.
 *
 * @param path the path below the output folder, with {@code /}, such as {@code career/ic-vs-manager.html}
 * @param body the page's own HTML, without the site around it
 */
public record Page(String path, Head head, String body) {

    /** Another one for every other page. */
    public String fingerprint() {
        return new Fingerprint().with(path).with(head).with(body).text();
    }

    /** The page with its facts for machines. */
    public Page stating(String facts) {
        var stated = new Head(
                head.title,
                head.description,
                head.type,
                head.canonical,
                head.image,
                head.stylesheets,
                head.scripts,
                facts);
        return new Page(path, stated, body);
    }

    /**
     * What a page tells browsers and search engines.
     *
     * @param title the title as plain text
     * @param description one sentence as plain text; may be empty
     * @param type what it is to Open Graph: {@code article} or {@code website}
     * @param canonical the page's own address; null where nobody knows it
     * @param image a picture beside links to the page; null where there is none
     * @param stylesheets paths of style sheets below the output folder, in the order of the cascade
     * @param scripts paths of scripts below the output folder, which run once the page is read
     * @param facts the page's facts as JSON-LD that may stand in HTML as it is; empty where there are none
     */
    public record Head(
            String title,
            String description,
            String type,
            @Nullable String canonical,
            @Nullable Image image,
            List<String> stylesheets,
            List<String> scripts,
            String facts) {

        public Head {
            stylesheets = List.copyOf(stylesheets);
            scripts = List.copyOf(scripts);
        }
    }

    /**
     * A picture of 1200 by 630 pixels.
     *
     * @param address its own address, with its scheme
     * @param type its media type, such as {@code image/svg+xml}
     * @param alternative what it shows, as plain text
     */
    public record Image(String address, String type, String alternative) {}
}
