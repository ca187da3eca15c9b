package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the pages of the sample project and of all case folders tell machines is what they show to people. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadOfThePageTest {

    /** Facts that are no words of the page: a machine's own, and what other tests hold against the page's language. */
    private static final Set<String> FORMAL = Set.of("@context", "@type", "url", "inLanguage", "lastReviewed");

    @Test
    void every_fact_for_machines_stands_on_the_page() throws IOException {
        var unseen = new ArrayList<String>();
        everywhere((page, document) -> {
            // The number of a note stands at a word, and is none of it.
            document.select(".cmp-ref").remove();
            var shown = spoken(document.text());
            var facts = new ArrayList<String>();
            if (!page.head().facts().isEmpty()) {
                JsonNode stated = new ObjectMapper().readTree(page.head().facts());
                collect(stated, facts);
                if (stated.has("lastReviewed")) {
                    var dates = document.select("time").eachAttr("datetime");
                    if (!dates.contains(stated.path("lastReviewed").asText())) {
                        unseen.add(page.path() + ": " + stated.path("lastReviewed"));
                    }
                }
                assertEquals(page.head().canonical(), stated.path("url").asText());
            }
            // HTML that a page shows as text is no part of a title anywhere else.
            if (document.select("h1").text().contains("<")) {
                facts.remove(page.head().title());
            }
            facts.stream()
                    .filter(fact -> !shown.containsAll(spoken(fact)))
                    .forEach(fact -> unseen.add(page.path() + ": " + fact));
        });
        assertEquals(List.of(), unseen);
    }

    @Test
    void the_title_is_the_pages_heading() throws IOException {
        everywhere((page, document) -> {
            String heading = words(document.select("h1").text());
            // HTML that a page shows as text is no part of a title anywhere else.
            if (!heading.contains("<")) {
                assertEquals(heading, words(page.head().title()));
            }
        });
    }

    private interface Look {
        void at(Page page, Document document) throws IOException;
    }

    private static void everywhere(Look look) throws IOException {
        EveryPage.write(folder -> new Output() {
            @Override
            public void page(Page page) throws IOException {
                look.at(page, Jsoup.parseBodyFragment(page.body()));
            }

            @Override
            public void file(String path, byte[] content) {}
        });
    }

    private static void collect(JsonNode node, List<String> facts) {
        for (var field : node.properties()) {
            if (!FORMAL.contains(field.getKey())) {
                collect(field.getValue(), facts);
            }
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, facts));
        }
        if (node.isTextual()) {
            facts.add(node.asText());
        }
    }

    /** The words alone: a page prints an author's tags as text, and a name as its heading writes it. */
    private static Set<String> spoken(String text) {
        var words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private static String words(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}
