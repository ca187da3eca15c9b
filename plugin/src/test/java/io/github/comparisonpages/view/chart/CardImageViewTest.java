package io.github.comparisonpages.view.chart;

import static io.github.comparisonpages.model.Made.option;
import static io.github.comparisonpages.model.Made.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.page.PageView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CardImageViewTest {

    private final Made made = new Made();
    private String site = "https://example.org/comparisons/";

    @Test
    void a_picture_shows_what_is_compared_and_that_nothing_is_picked() {
        assertEquals(
                new CardImageView(
                        "x/a-vs-b.card.svg",
                        "https://example.org/comparisons/x/a-vs-b.card.svg",
                        "A vs B. No clear pick",
                        "en",
                        "",
                        64,
                        List.of("A vs B"),
                        false,
                        "No clear pick",
                        List.of(),
                        List.of(),
                        "",
                        List.of(line(0, "A", false), line(1, "B", false)),
                        ""),
                card());
    }

    @Test
    void where_nobody_knows_the_address_or_nothing_is_compared_there_is_no_picture() {
        site = null;
        assertNull(card());
        site = "https://example.org/";
        made.options = List.of();
        assertNull(card());
    }

    @Test
    void of_ten_options_four_are_shown_and_the_one_picked_among_them() {
        made.options = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> option("o" + i, "Option " + i))
                .toList();
        made.picks = List.of(pick("o7"));
        assertEquals(
                List.of(
                        line(0, "Option 1", false),
                        line(1, "Option 2", false),
                        line(2, "Option 3", false),
                        line(6, "Option 7", true)),
                card().options());
        assertEquals("and 6 more", card().more());
        assertEquals(List.of("Option 7"), card().pick());
        assertEquals("A vs B. Pick: Option 7", card().alternative());
    }

    @Test
    void long_names_are_cut_into_lines_and_then_cut_short() {
        made.title = text("An extraordinarily long name vs another name that is hardly any shorter than the first");
        Option longest = option("a", "Supercalifragilistic".repeat(5));
        made.options = List.of(longest, option("b", "B"));
        made.picks = List.of(pick("a"));
        assertEquals(52, card().size());
        assertEquals(
                List.of("An extraordinarily long name vs", "another name that is hardly any", "shorter than the first"),
                card().title());
        assertEquals(1, card().pick().size());
        assertTrue(
                card().pick().get(0).matches("Supercalif\\w{0,20}…"),
                card().pick().get(0));
    }

    @Test
    void a_title_without_an_end_keeps_three_lines() {
        made.title = text("word ".repeat(100).strip());
        assertEquals(42, card().size());
        assertEquals(3, card().title().size());
        assertTrue(card().title().get(2).endsWith("…"), card().title().get(2));
    }

    @Test
    void a_letter_is_not_cut_off_its_accent() {
        assertEquals(List.of("abc…"), CardText.lines("abce\u0301e\u0301", 2.9, 1));
    }

    @Test
    void what_XML_cannot_hold_is_shown_as_what_cannot_be_shown() {
        assertEquals(List.of("a\uFFFDb \uFFFD\uFFFD"), CardText.lines("a\u0000b\n\uFFFF\uD800", 40, 1));
    }

    private static CardImageView.OptionLine line(int mark, String name, boolean picked) {
        return new CardImageView.OptionLine(mark, name, "", "", picked);
    }

    private static Pick pick(String option) {
        return new Pick(option, List.of(), "", RichText.EMPTY, Pick.Basis.DECLARED, Made.HERE);
    }

    private CardImageView card() {
        var entry = Entry.of(made.comparison(), "x/a-vs-b.html");
        var presentation =
                new Presentation(Locale.ENGLISH, null, LocalDate.of(2026, 11, 24), List.of(), List.of(), site);
        return PageView.of(made.comparison(), entry, new Catalog(List.of(entry)), presentation)
                .card();
    }
}
