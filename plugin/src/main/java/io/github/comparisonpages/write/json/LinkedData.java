package io.github.comparisonpages.write.json;

import io.github.comparisonpages.view.page.FactsView;
import io.github.comparisonpages.view.page.PageView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a page's facts as JSON-LD in the words of schema.org: a page about a list of options, without a rating. */
public final class LinkedData {

    private LinkedData() {}

    /** Returns the facts of a page, on one line; no text of an author can end the element that they stand in. */
    public static String of(PageView page) {
        String json =
                new String(Json.line(facts(page.frame().title(), page.meta().facts())), StandardCharsets.UTF_8);
        // A dollar sign would be read by the site's own templates, and no HTML may hold the controls that JSON may.
        var line = new StringBuilder();
        json.codePoints().forEach(c -> {
            if (c == '<' || c == '$' || Character.isISOControl(c) || turns(c)) {
                line.append("\\u%04x".formatted(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    /** Characters that cannot be seen, and turn the direction of what is read in the page's source. */
    private static boolean turns(int c) {
        return Character.isBmpCodePoint(c) && Character.getType(c) == Character.FORMAT;
    }

    private static Map<String, @Nullable Object> facts(String title, FactsView facts) {
        var object = Json.object("@context", "https://schema.org", "@type", "WebPage", "name", title);
        if (facts.address() != null) {
            object.put("url", facts.address());
        }
        if (!facts.description().isEmpty()) {
            object.put("description", facts.description());
        }
        object.put("inLanguage", facts.language());
        if (facts.reviewed() != null) {
            object.put("lastReviewed", facts.reviewed().toString());
        }
        if (!facts.status().isEmpty()) {
            object.put("creativeWorkStatus", facts.status());
        }
        if (!facts.authors().isEmpty()) {
            object.put(
                    "author",
                    facts.authors().stream()
                            .map(author -> Json.object("@type", "Person", "name", author))
                            .toList());
        }
        if (!facts.tags().isEmpty()) {
            object.put("keywords", facts.tags());
        }
        if (!facts.options().isEmpty()) {
            object.put("mainEntity", list(facts.options()));
        }
        return object;
    }

    private static Map<String, @Nullable Object> list(List<String> options) {
        var items = new ArrayList<Object>();
        for (String option : options) {
            items.add(Json.object("@type", "ListItem", "position", items.size() + 1, "name", option));
        }
        return Json.object("@type", "ItemList", "numberOfItems", options.size(), "itemListElement", items);
    }
}
