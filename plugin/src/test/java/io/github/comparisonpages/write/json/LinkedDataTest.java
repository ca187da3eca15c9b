package io.github.comparisonpages.write.json;

import static io.github.comparisonpages.model.Made.option;
import static io.github.comparisonpages.model.Made.rich;
import static io.github.comparisonpages.model.Made.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.page.PageView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinkedDataTest {

    private final Made made = new Made();
    private String site;

    @Test
    void a_page_is_about_the_list_of_its_options() {
        made.lede = rich("Which one?");
        made.reviewed = LocalDate.of(2026, 11, 2);
        made.tags = List.of("career", "growth");
        site = "https://example.org/comparisons/";
        assertEquals("""
                {"@context":"https://schema.org","@type":"WebPage","name":"A vs B",\
                "url":"https://example.org/comparisons/x/a-vs-b.html","description":"Which one?","inLanguage":"de",\
                "lastReviewed":"2026-11-02","keywords":["career","growth"],\
                "mainEntity":{"@type":"ItemList","numberOfItems":2,"itemListElement":[\
                {"@type":"ListItem","position":1,"name":"A"},{"@type":"ListItem","position":2,"name":"B"}]}}""", json());
    }

    @Test
    void no_text_of_an_author_ends_the_element_or_speaks_to_a_template() {
        made.title = text("</script><!-- $relativePath");
        made.options = List.of(option("a", "\u001b\u0085\""));
        assertEquals("""
                {"@context":"https://schema.org","@type":"WebPage","name":"\\u003c/script>\\u003c!-- \\u0024relativePath",\
                "inLanguage":"de","mainEntity":{"@type":"ItemList","numberOfItems":1,"itemListElement":[\
                {"@type":"ListItem","position":1,"name":"\\u001B\\u0085\\""}]}}""", json());
    }

    @Test
    void a_description_that_the_page_cuts_short_is_not_stated() {
        made.lede = rich("word ".repeat(100));
        made.options = List.of();
        assertEquals("""
                {"@context":"https://schema.org","@type":"WebPage","name":"A vs B","inLanguage":"de"}""", json());
    }

    private String json() {
        var entry = EntryReader.read(made.comparison(), "x/a-vs-b.html");
        var presentation = new Presentation(
                Messages.of(Locale.GERMANY), null, LocalDate.of(2026, 11, 24), List.of(), List.of(), site);
        return LinkedData.of(PageView.of(made.comparison(), entry, new Catalog(List.of(entry)), presentation));
    }
}
