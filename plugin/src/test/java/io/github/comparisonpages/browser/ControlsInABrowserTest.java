package io.github.comparisonpages.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader does with a page in a browser. */
@ExtendWith(Shown.Once.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ControlsInABrowserTest {

    private static final String DECISION = "bare/handbook/career/ic-vs-manager.html";
    private static final String TWO_SCORES = "[...document.querySelectorAll('.cmp-live dd b')].map(b => b.textContent)";

    private final Shown shown;
    private final Tab tab;

    ControlsInABrowserTest(Shown shown) {
        this.shown = shown;
        this.tab = shown.tab();
    }

    @BeforeEach
    void reset() {
        shown.reset();
    }

    @Test
    void with_the_authors_weights_the_live_totals_are_the_printed_ones() {
        assertEquals(List.of(), shown.everywhere(Shown.BARE, () -> tab.strings("""
                (() => {
                  const text = selector => [...document.querySelectorAll(selector)].map(e => e.textContent).join(' ');
                  const live = text('.cmp-live dd b'), printed = text('.cmp-pick-score dd b');
                  return live && live !== printed ? [live + ' for ' + printed] : [];
                })()
                """)));
    }

    @Test
    void a_slider_is_reached_and_moved_with_the_keyboard_and_the_address_keeps_it() {
        shown.show(DECISION);
        assertEquals(List.of("3.72", "3.48"), tab.strings(TWO_SCORES));
        for (int i = 0; i < 200 && !focused("input[type=range]"); i++) {
            tab.press("Tab", 9);
        }
        assertEquals("Deep technical work", value("document.activeElement.labels[0].textContent"));
        assertNotEquals("none", value("getComputedStyle(document.activeElement).outlineStyle"));

        tab.press("Home", 36);

        assertEquals("0, ignore", value("document.activeElement.getAttribute('aria-valuetext')"));
        assertEquals(List.of("3.52", "3.72"), tab.strings(TWO_SCORES));
        assertEquals(
                "Technical Manager leads with 3.72, ahead of Individual Contributor with 3.52.",
                value("document.querySelector('.cmp-result').textContent"));
        assertEquals("?w=0.4.4.3.3.2.2.3.4", value("location.search"));
        assertEquals(
                "Our pick: Individual Contributor", value("document.querySelector('.cmp-pick h2').textContent.trim()"));

        shown.show(DECISION + "?w=0.4.4.3.3.2.2.3.4");

        assertEquals(List.of("3.52", "3.72"), tab.strings(TWO_SCORES));
        for (int i = 0; i < 200 && !focused("[type=reset]"); i++) {
            tab.press("Tab", 9);
        }
        tab.press("Enter", 13);
        assertEquals(List.of("3.72", "3.48"), tab.strings(TWO_SCORES));
        assertEquals("", value("location.search"));
    }

    @Test
    void an_address_with_weights_that_do_not_fit_is_the_authors_page() {
        for (String weights : List.of("9.4.4.3.3.2.2.3.4", "1.2", "x", "-1.4.4.3.3.2.2.3.4", "....4.4.4.4.4")) {
            shown.show(DECISION + "?w=" + weights);
            assertEquals(List.of("3.72", "3.48"), tab.strings(TWO_SCORES), weights);
        }
    }

    @Test
    void rows_that_are_alike_can_be_hidden_and_the_others_put_by_their_gap() {
        shown.show(DECISION);
        click("[data-act=differences]");
        click("[data-act=order]");
        assertEquals(
                List.of("1", "3", "9", "4", "2", "6", "8", "7"),
                tab.strings("[...document.querySelectorAll('tbody tr:not([hidden])')].map(r => r.dataset.row)"));
        assertEquals("8 of 9 shown", value("document.querySelector('.cmp-count').textContent"));
        click("[data-act=differences]");
        click("[data-act=order]");
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
                tab.strings("[...document.querySelectorAll('tbody tr:not([hidden])')].map(r => r.dataset.row)"));
    }

    private boolean focused(String selector) {
        return tab.value("document.activeElement.matches('" + selector + "')").asBoolean();
    }

    private void click(String selector) {
        tab.value("document.querySelector('" + selector + "').click()");
    }

    private String value(String expression) {
        return tab.value(expression).asText();
    }
}
