package io.github.comparisonpages.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.EveryPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of the sample project and of all case folders as a browser shows them in a site without a skin. */
@ExtendWith(Shown.Once.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesInABrowserTest {

    private static final String DECISION = "bare/handbook/career/ic-vs-manager.html";
    private static final int[] WINDOWS = {320, 360, 768, 1440};
    private static final int[] DESKS = {768, 1440};
    static final int A4 = 718;

    private final Shown shown;
    private final Tab tab;
    private final Look look;

    PagesInABrowserTest(Shown shown) {
        this.shown = shown;
        this.tab = shown.tab();
        this.look = new Look(tab);
    }

    @BeforeEach
    void reset() {
        shown.reset();
    }

    @Test
    void all_pages_are_tried() {
        assertTrue(shown.server().pages(Shown.BARE).size() > 30);
    }

    @Test
    void no_page_breaks_a_rule_of_accessibility_in_light_or_dark() {
        assertEquals(List.of(), shown.everywhere(Shown.BARE, () -> {
            var wrong = new ArrayList<String>();
            for (String scheme : List.of("light", "dark")) {
                tab.screen(scheme);
                look.accessibility().forEach(what -> wrong.add(scheme + ": " + what));
            }
            return wrong;
        }));
    }

    @Test
    void no_page_is_wider_than_its_window_or_its_paper() {
        assertEquals(List.of(), shown.everywhere(Shown.BARE, () -> {
            tab.screen("light");
            var wrong = look.overflow("", WINDOWS);
            tab.media("print", Map.of());
            wrong.addAll(look.overflow("paper of ", A4));
            return wrong;
        }));
    }

    @Test
    void no_page_is_too_wide_in_letters_of_twice_the_size_or_from_right_to_left() {
        assertEquals(List.of(), shown.everywhere(Shown.BARE, () -> {
            tab.value("document.documentElement.style.fontSize = '200%'");
            var wrong = look.overflow("200 % at ", DESKS);
            tab.value("document.documentElement.style.fontSize = ''");
            tab.value("document.documentElement.dir = 'rtl'");
            wrong.addAll(look.overflow("from the right at ", WINDOWS));
            return wrong;
        }));
    }

    @Test
    void no_page_is_too_wide_with_the_spaces_between_letters_and_words_that_a_reader_may_set() {
        assertEquals(List.of(), shown.everywhere(Shown.BARE, () -> {
            tab.value("""
                    (() => {
                      const own = new CSSStyleSheet();
                      own.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
                          + ' word-spacing: .16em !important } p { margin-bottom: 2em !important }');
                      document.adoptedStyleSheets.push(own);
                    })()""");
            return look.overflow("spaced at ", 320, 1440);
        }));
    }

    @Test
    void a_page_asks_no_other_host_and_makes_no_error_under_the_strictest_policy() {
        String own = shown.server().url("");
        assertEquals(
                List.of(),
                shown.everywhere(
                        Shown.BARE,
                        () -> Stream.concat(
                                        tab.errors().stream(),
                                        tab.asked().stream().filter(url -> !url.startsWith(own)))
                                .toList()));
    }

    @Test
    void ids_are_unique_and_every_link_within_a_page_finds_its_place() {
        assertEquals(List.of(), shown.everywhere(Shown.BARE, look::ids));
    }

    @Test
    void nothing_moves_once_a_page_is_shown() {
        assertEquals(List.of(), shown.everywhere(Shown.BARE, look::shift));
    }

    @Test
    void without_scripts_all_text_is_there_and_no_control_that_does_nothing() {
        tab.scripts(false);
        assertEquals(List.of(), shown.everywhere(Shown.BARE, () -> tab.strings("""
                (() => {
                  const lost = [], range = document.createRange();
                  const texts = document.createTreeWalker(document.querySelector('.comparison'), NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    const text = texts.currentNode;
                    // A table that is wide enough has its weights in a column of their own, and need not be scrolled.
                    const elsewhere = '[hidden], svg, .cmp-w-in, .cmp-sideways';
                    if (!text.data.trim() || text.parentElement.closest(elsewhere)) continue;
                    range.selectNode(text);
                    if (!range.getClientRects().length) lost.push(text.data);
                  }
                  const dead = [...document.querySelectorAll('.comparison :is(button, input:not([disabled]), output)')]
                      .filter(e => e.getClientRects().length).map(e => e.outerHTML);
                  return [...lost, ...dead];
                })()
                """)));
    }

    @Test
    void where_a_reader_forces_colours_every_sign_can_still_be_seen() {
        tab.media("screen", Map.of("forced-colors", "active", "prefers-color-scheme", "dark"));
        shown.show(DECISION);
        assertTrue(tab.value("matchMedia('(forced-colors: active)').matches").asBoolean());
        assertEquals(List.of(), shown.everywhere(Shown.BARE, look::invisibleSigns));
    }

    @Test
    void nothing_moves_for_a_reader_who_asks_for_less_motion() {
        shown.show(DECISION);
        assertNotEquals(List.of(), look.motion());
        tab.media("screen", Map.of("prefers-reduced-motion", "reduce"));
        assertEquals(List.of(), shown.everywhere(Shown.BARE, look::motion));
    }

    @Test
    void every_word_of_a_page_is_on_its_paper_and_none_is_cut() {
        assertEquals(List.of(), shown.everywhere(Shown.BARE + EveryPage.HANDBOOK + "/", () -> {
            tab.media("print", Map.of());
            tab.width(A4);
            var words = look.words();
            var printed = printed(tab);
            var wrong = new ArrayList<>(printed.lacks(words));
            Stream.of(printed.cut()).filter(letters -> !letters.isEmpty()).forEach(wrong::add);
            return wrong;
        }));
    }

    static Printed printed(Tab tab) {
        try {
            return Printed.of(tab.print());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
