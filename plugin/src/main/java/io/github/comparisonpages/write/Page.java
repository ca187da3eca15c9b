package io.github.comparisonpages.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page ready to be put into a site.
 *
 * @param path the path below the output folder, with {@code /}, such as {@code career/ic-vs-manager.html}
 * @param body the page's own HTML, without the site around it
 */
public record Page(String path, Head head, String body) {

    /** The page with its facts for machines. */
    public Page stating(String facts) {
        var stated = new Head(
                head.title,
                head.description,
                head.type,
                head.canonical,
                head.stylesheets,
                head.scripts,
                facts,
                head.alternates);
        return new Page(path, stated, body);
    }

    /** The page with another form of it, beside those it names already. */
    public Page offering(Alternate alternate) {
        var alternates = new ArrayList<>(head.alternates);
        alternates.add(alternate);
        var offered = new Head(
                head.title,
                head.description,
                head.type,
                head.canonical,
                head.stylesheets,
                head.scripts,
                head.facts,
                alternates);
        return new Page(path, offered, body);
    }

    /**
     * Another form of a page, or a feed of what changes on it.
     *
     * @param type the media type, such as {@code text/markdown}
     * @param path the file below the output folder
     */
    public record Alternate(String type, String path) {}

    /**
     * What a page tells browsers and search engines.
     *
     * @param title the title as plain text
     * @param description one sentence as plain text; may be empty
     * @param type what it is to Open Graph: {@code article} or {@code website}
     * @param canonical the page's own address; null where nobody knows it
     * @param stylesheets paths of style sheets below the output folder, in the order of the cascade
     * @param scripts paths of scripts below the output folder, which run once the page is read
     * @param facts the page's facts as JSON-LD that may stand in HTML as it is; empty where there are none
     * @param alternates other forms of the page
     */
    public record Head(
            String title,
            String description,
            String type,
            @Nullable String canonical,
            List<String> stylesheets,
            List<String> scripts,
            String facts,
            List<Alternate> alternates) {

        public Head {
            stylesheets = List.copyOf(stylesheets);
            scripts = List.copyOf(scripts);
            alternates = List.copyOf(alternates);
        }

        /** The head of a page that has no other form. */
        public Head(
                String title,
                String description,
                String type,
                @Nullable String canonical,
                List<String> stylesheets,
                List<String> scripts,
                String facts) {
            this(title, description, type, canonical, stylesheets, scripts, facts, List.of());
        }
    }
}
