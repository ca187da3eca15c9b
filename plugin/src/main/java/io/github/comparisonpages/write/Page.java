package io.github.comparisonpages.write;

import java.util.List;

/**
 * A page ready to be put into a site.
 *
 * @param path the path below the output folder, with {@code /}, such as {@code career/ic-vs-manager.html}
 * @param title the title as plain text
 * @param description one sentence as plain text; may be empty
 * @param stylesheets paths of style sheets below the output folder, in the order of the cascade
 * @param body the page's own HTML, without the site around it
 */
public record Page(String path, String title, String description, List<String> stylesheets, String body) {

    public Page {
        stylesheets = List.copyOf(stylesheets);
    }
}
