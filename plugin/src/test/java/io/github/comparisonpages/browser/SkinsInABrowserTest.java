package io.github.comparisonpages.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample project's pages as a browser shows them in the skins that sites have; what a skin does itself is not ours.
 */
@ExtendWith(Shown.Once.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SkinsInABrowserTest {

    private static final List<Integer> WINDOWS = List.of(320, 360, 768, 1440);

    /** Fluido has two of them itself, and the rule puts that down to the first header that it is asked about. */
    private static final String TWO_BANNERS = "landmark-no-duplicate-banner";

    private final Shown shown;
    private final Tab tab;
    private final Look look;

    SkinsInABrowserTest(Shown shown) {
        this.shown = shown;
        this.tab = shown.tab();
        this.look = new Look(tab);
    }

    static Stream<String> skins() {
        return Skins.ALL.stream();
    }

    @BeforeEach
    void reset() {
        shown.reset();
    }

    @ParameterizedTest
    @MethodSource("skins")
    void a_title_is_shown_as_it_is(String skin) {
        shown.show(skin + "/comparisons/" + Skins.EMPTY);
        String title = tab.value("document.title").asText();
        assertEquals("R&D ‹b› vs C++", title.replace(" – Handbook", "").replace("Handbook – ", ""));
    }

    @ParameterizedTest
    @MethodSource("skins")
    void a_comparison_breaks_no_rule_of_accessibility_finds_its_ids_and_does_not_move(String skin) {
        assertEquals(List.of(), shown.everywhere(skin + "/comparisons/", () -> {
            var wrong = new ArrayList<>(look.shift());
            wrong.addAll(look.ids());
            wrong.addAll(look.accessibility(TWO_BANNERS));
            return wrong;
        }));
    }

    @ParameterizedTest
    @MethodSource("skins")
    void a_comparison_breaks_no_rule_of_accessibility_where_the_skin_is_made_dark(String skin) {
        tab.screen("dark");
        assertEquals(List.of(), shown.everywhere(skin + "/dark/", () -> look.accessibility(TWO_BANNERS)));
        assertEquals(
                "dark",
                tab.value("getComputedStyle(document.querySelector('.comparison')).colorScheme")
                        .asText()
                        .replace("light ", ""));
    }

    @ParameterizedTest
    @MethodSource("skins")
    void nothing_of_a_comparison_sticks_out(String skin) {
        for (int width : WINDOWS) {
            tab.width(width);
            shown.show(skin + "/comparisons/" + Skins.EMPTY);
            int itself = tab.value("document.documentElement.scrollWidth").asInt();
            assertEquals(
                    List.of(), shown.everywhere(skin + "/comparisons/", () -> look.overflow(itself)), width + " px");
        }
    }

    @ParameterizedTest
    @MethodSource("skins")
    void a_comparison_makes_no_error_and_asks_no_other_host_beyond_what_the_skin_does_itself(String skin) {
        shown.show(skin + "/comparisons/" + Skins.EMPTY);
        var itself = new ArrayList<>(tab.errors());
        itself.addAll(tab.asked());
        String own = shown.server().url("");
        assertEquals(
                List.of(),
                shown.everywhere(
                        skin + "/comparisons/",
                        () -> Stream.concat(
                                        tab.errors().stream(),
                                        tab.asked().stream().filter(url -> !url.startsWith(own)))
                                .filter(what -> !itself.contains(what))
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("skins")
    void every_word_of_a_comparison_is_on_its_paper(String skin) {
        tab.media("print", Map.of());
        tab.width(PagesInABrowserTest.A4);
        shown.show(skin + "/comparisons/career/ic-vs-manager.html");
        var words = look.words();
        var printed = PagesInABrowserTest.printed(tab);
        assertEquals(List.of(), printed.lacks(words));
        assertEquals("", printed.cut());
    }
}
