package io.github.comparisonpages.write.html;

import java.util.List;
import java.util.Map;

/**
 * Puts further anchors into a page: an empty element each, at the start of the element that has the anchor they stand
 * for.
 */
final class Aliases {

    private static final String ID = " id=\"";

    private Aliases() {}

    /** The page with these; in text a quote is escaped, so what looks like an id is one. */
    static String in(String html, Map<String, List<String>> aliases) {
        if (aliases.isEmpty()) {
            return html;
        }
        var out = new StringBuilder(html.length());
        int done = 0;
        for (int at = html.indexOf(ID); at >= 0; at = html.indexOf(ID, at + 1)) {
            int from = at + ID.length();
            var own = aliases.get(html.substring(from, html.indexOf('"', from)));
            int end = own == null ? -1 : html.indexOf('>', from) + 1;
            if (own != null && end > done) {
                out.append(html, done, end);
                for (String alias : own) {
                    HtmlText.attribute("<span class=\"cmp-at\" id", alias, out);
                    out.append("></span>");
                }
                done = end;
            }
        }
        return out.append(html, done, html.length()).toString();
    }
}
