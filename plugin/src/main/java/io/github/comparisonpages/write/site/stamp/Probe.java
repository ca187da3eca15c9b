package io.github.comparisonpages.write.site.stamp;

import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.site.Escapes;
import io.github.comparisonpages.write.site.PageHead;
import io.github.comparisonpages.write.site.PageSink;
import io.github.comparisonpages.write.site.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A page that is drawn to learn what a skin prints of a page and where. All of it is marked by a word that no skin
 * uses, and its title has what skins escape.
 *
 * @param folder the folder of the page, with a slash at its end; empty for none
 */
record Probe(String folder) {

    static final String MARK = "qzprobe";

    /** Files whose names begin so are never read: no author's page has this name. */
    String path() {
        return folder + "_" + MARK + ".html";
    }

    Page page() {
        var head = new Page.Head(
                MARK + "title & \"quoted\" 'a' \u00FC \u2039 \uD83D\uDE00 " + MARK,
                MARK + "description",
                "article",
                null,
                List.of(),
                List.of(),
                "");
        return new Page(path(), head, "<div>" + MARK + "body</div>");
    }

    /** Returns the strings by which the skin's prints are known. */
    Map<String, Slot> prints(Surroundings site) {
        var page = page();
        String title = PageSink.title(page.head());
        var prints = new HashMap<String, Slot>();
        prints.put(title, Slot.TITLE);
        prints.put(Escapes.xml(title), Slot.TITLE_AS_XML);
        prints.put(PageHead.of(page.path(), page.head()).html(), Slot.HEAD);
        prints.put(page.body(), Slot.BODY);
        prints.put(site.path(page.path()), Slot.PATH);
        prints.put("_" + MARK + ".html", Slot.NAME);
        return prints;
    }

    /** Returns where the probe shows in a text; negative if it does not. */
    static int trace(String text) {
        return text.toLowerCase(Locale.ROOT).indexOf(MARK);
    }
}
