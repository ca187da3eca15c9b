package io.github.comparisonpages.view.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.catalog.CatalogPages;
import io.github.comparisonpages.view.catalog.IndexView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedCardTest {

    private static final String PAGE = "https://a.example/x.html";

    @Test
    void the_index_says_whose_a_comparison_is_and_what_its_catalogue_says() {
        var index = index(published(PAGE, List.of("B"), "Interfaces", LocalDate.of(2026, 1, 1)));

        var card = index.groups().get(0).items().get(0).card();
        assertEquals(PAGE, card.href());
        assertEquals("Payments › Interfaces", card.category());
        assertEquals(
                List.of("A", "vs", "B"),
                card.title().pieces().stream().map(p -> PlainText.of(p.text())).toList());
        assertEquals(List.of("B"), card.picked());
        assertTrue(card.freshness().overdue());
        assertEquals(List.of("api"), card.tags());
    }

    @Test
    void what_a_catalogue_does_not_say_the_card_does_not_either() {
        var card = index(published("../kitchen/comparisons/x.html", List.of(), null, null))
                .groups()
                .get(0)
                .items()
                .get(0)
                .card();

        assertEquals("../kitchen/comparisons/x.html", card.href());
        assertEquals("Payments", card.category());
        assertEquals("No clear pick", card.said().label());
        assertNull(card.freshness());
        assertNull(card.totals());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:x", "//evil.example/", "/x.html", "JAVASCRIPT:x"})
    void a_comparison_is_not_linked_in_any_other_way(String href) {
        assertThrows(IllegalArgumentException.class, () -> published(href, List.of(), null, null));
    }

    private static IndexView index(PublishedComparison comparison) {
        var presentation = new Presentation(
                Messages.of(Locale.ENGLISH), null, LocalDate.of(2026, 2, 1), List.of(), List.of(), null);
        var cards = List.of(CardView.of(comparison, presentation));
        return (IndexView) CatalogPages.all(new Catalog(List.of()), cards, presentation)
                .findFirst()
                .orElseThrow();
    }

    private static PublishedComparison published(
            String href, List<String> picks, @Nullable String category, @Nullable LocalDate reviewBy) {
        return new PublishedComparison(
                "Payments",
                href,
                "A vs B",
                "Which?",
                List.of("A", "B"),
                Answer.picked(picks),
                new PublishedComparison.Facts(List.of("api"), category, null, null, null, reviewBy));
    }
}
