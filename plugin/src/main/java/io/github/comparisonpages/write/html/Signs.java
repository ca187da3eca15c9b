package io.github.comparisonpages.write.html;

import java.util.HashSet;
import java.util.Set;

/** Leaves of a page's signs only those that the page shows: there are more of them than most pages have other drawings. */
final class Signs {

    private static final String SPRITE = "<svg class=\"cmp-sprite\"";
    private static final String SYMBOL = "<symbol id=\"";
    private static final String USE = "<use href=\"#";

    /** What the script shows where a page is read after its review was due. */
    private static final String CLOCK = "cmp-clock";

    private Signs() {}

    /**
     * Returns the page without the symbols that nothing uses.
     *
     * @param html a page or a part of one; its signs are the symbols of an {@code svg} with the class {@code cmp-sprite}
     */
    static String used(String html) {
        int from = html.indexOf(SPRITE);
        int to = from < 0 ? -1 : html.indexOf("</svg>", from);
        if (to < 0) {
            return html;
        }
        var used = names(html, to);
        var out = new StringBuilder(html.length());
        int done = 0;
        for (int at = html.indexOf(SYMBOL, from); at >= 0 && at < to; ) {
            int next = html.indexOf(SYMBOL, at + 1);
            int end = next < 0 || next > to ? to : next;
            int name = at + SYMBOL.length();
            if (!used.contains(html.substring(name, html.indexOf('"', name)))) {
                out.append(html, done, at);
                done = end;
            }
            at = next;
        }
        return out.append(html, done, html.length()).toString();
    }

    private static Set<String> names(String html, int from) {
        var names = new HashSet<String>(Set.of(CLOCK));
        for (int at = html.indexOf(USE, from); at >= 0; at = html.indexOf(USE, at + 1)) {
            int name = at + USE.length();
            names.add(html.substring(name, html.indexOf('"', name)));
        }
        return names;
    }
}
