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
     * Takes the symbols that nothing uses out of a page.
     *
     * @param html a page or a part of one; its signs are the symbols of an {@code svg} with the class {@code cmp-sprite}
     */
    static void removeUnused(StringBuilder html) {
        int sprite = html.indexOf(SPRITE);
        int end = sprite < 0 ? -1 : html.indexOf("</svg>", sprite);
        int start = html.indexOf(SYMBOL, Math.max(0, sprite));
        if (start < 0 || start > end) {
            return;
        }
        var used = used(html, end);
        var kept = new StringBuilder();
        for (int at = start; at < end; ) {
            int next = html.indexOf(SYMBOL, at + 1);
            next = next < 0 || next > end ? end : next;
            int name = at + SYMBOL.length();
            if (used.contains(html.substring(name, html.indexOf("\"", name)))) {
                kept.append(html, at, next);
            }
            at = next;
        }
        html.replace(start, end, kept.toString());
    }

    private static Set<String> used(StringBuilder html, int from) {
        var names = new HashSet<String>(Set.of(CLOCK));
        for (int at = html.indexOf(USE, from); at >= 0; at = html.indexOf(USE, at + 1)) {
            int name = at + USE.length();
            names.add(html.substring(name, html.indexOf("\"", name)));
        }
        return names;
    }
}
