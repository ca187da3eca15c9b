package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.DecisionLog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.Frame;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.summary.CardView;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What every page that gathers comparisons is made from.
 *
 * @param log its decision records
 * @param cards in the order of the catalogue
 * @param byPage each comparison's card, by its page
 * @param contradictory the sources of those that contradict each other
 */
record ListContext(
        Catalog catalog,
        DecisionLog log,
        List<CardView> cards,
        Map<String, CardView> byPage,
        Map<String, Entry> entries,
        Set<String> contradictory,
        Presentation presentation,
        Messages words) {

    /** As many as a number in a name has that is still a number to its readers, such as a date without dashes. */
    private static final int DIGITS = 12;

    private static final String STYLESHEET = "catalog.css";
    private static final String SCRIPT = "catalog.js";

    static ListContext of(Catalog catalog, List<CardView> cards, Presentation presentation) {
        var byPage = new HashMap<String, CardView>();
        cards.forEach(card -> byPage.putIfAbsent(card.page(), card));
        var entries = new HashMap<String, Entry>();
        catalog.entries().forEach(entry -> entries.put(entry.page(), entry));
        Messages words = presentation.words();
        return new ListContext(
                catalog,
                DecisionLog.of(catalog),
                cards,
                byPage,
                entries,
                catalog.contradictions().sources(),
                presentation,
                words);
    }

    /** Returns the frame of a page at this place. */
    Frame frame(String path, String title, String description, ReferenceView... crumbs) {
        return new Frame(
                path,
                title,
                description,
                presentation.address(path),
                new Frame.Assets(presentation.stylesheets(STYLESHEET), presentation.scripts(SCRIPT)),
                words.all(),
                links(path),
                List.of(crumbs));
    }

    static Links links(String path) {
        return new Links("index.md", path, new Catalog(List.of()));
    }

    /** Returns the way back to the index. */
    ReferenceView home(Links links) {
        return new ReferenceView(words.text("comparisons"), links.relative(PageRegistry.INDEX_PAGE), "");
    }

    /** Returns the comparison's card on the page of these links; empty where its page was left out. */
    Optional<CardView> card(Entry entry, Links links) {
        return Optional.ofNullable(byPage.get(entry.page())).map(card -> card.on(links));
    }

    /**
     * Returns the order in which the page's language lists names; numbers in them count as such: "2. Cups" before "10.
     * Tea". It remembers each name's sort key, so it is for one thread and one list.
     */
    <T> Comparator<T> byName(Function<T, String> name) {
        var collator = Collator.getInstance(presentation.words().locale());
        var keys = new HashMap<String, CollationKey>();
        Function<String, CollationKey> key = text -> collator.getCollationKey(aligned(text));
        return Comparator.comparing(name, (a, b) -> {
            int order = keys.computeIfAbsent(a, key).compareTo(keys.computeIfAbsent(b, key));
            return order == 0 ? a.compareTo(b) : order;
        });
    }

    /** Returns a name whose numbers have as many digits as those of any other, so that letters order them. */
    private static String aligned(String name) {
        var out = new StringBuilder();
        int i = 0;
        while (i < name.length()) {
            int from = i;
            while (i < name.length() && name.charAt(i) >= '0' && name.charAt(i) <= '9') {
                i++;
            }
            if (i == from) {
                out.append(name.charAt(i++));
            } else {
                out.append("0".repeat(Math.max(0, DIGITS - (i - from)))).append(name, from, i);
            }
        }
        return out.toString();
    }
}
