package io.github.comparisonpages.relate.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.Landmark;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageAnchorsTest {

    private static final List<Landmark> TEA = List.of(
            new Landmark(true, "Tea", 1),
            new Landmark(true, "Pros", 3),
            new Landmark(false, "Old", 5),
            new Landmark(true, "Pros", 7),
            new Landmark(true, "Verdict", 9));

    @Test
    void a_heading_has_the_anchor_of_its_place_in_the_source_whatever_is_printed_first() {
        var anchors = new PageAnchors(TEA, "");
        assertEquals("pros-1", anchors.of(heading("Pros", 7)));
        assertEquals("pros", anchors.of(heading("Pros", 3)));
        assertEquals("pros-2", anchors.of(heading("Pros", 3)));
        assertEquals("verdict-1", anchors.next("verdict"));
    }

    @Test
    void what_is_not_on_the_page_leads_to_the_nearest_above_it() {
        var anchors = new PageAnchors(TEA, "");
        anchors.of(heading("Tea", 1));
        anchors.of(heading("Pros", 7));
        anchors.put(heading("Verdict", 9), "pick");
        assertEquals(Map.of("tea", List.of("pros", "Old", "old"), "pick", List.of("verdict")), anchors.aliases());
    }

    @Test
    void links_may_name_all_of_them_and_the_start_of_the_page() {
        assertEquals(Set.of("tea", "pros", "pros-1", "Old", "old", "verdict", "top"), PageAnchors.all(TEA));
    }

    @ParameterizedTest
    @CsvSource({"Verdict, verdict", "user-content-Old, old", "ÜBER-UNS, über-uns"})
    void an_anchor_is_found_in_any_letters(String written, String normal) {
        assertEquals(normal, PageAnchors.normal(written));
    }

    /** What site plugin 3.22.0 made of such links. */
    @ParameterizedTest
    @CsvSource({
        "über-uns, a.C3.BCber-uns",
        "-setup, a-setup",
        "10-things, a10-things",
        "läufer, l.C3.A4ufer",
        "läufer, l.25C3.25A4ufer",
        "日本語, a.E6.97.A5.E6.9C.AC.E8.AA.9E",
        "-x, a-x"
    })
    void each_anchor_has_the_forms_into_which_Doxia_rewrites_links_to_it(String anchor, String form) {
        assertTrue(DoxiaIds.of(anchor).contains(form), () -> DoxiaIds.of(anchor).toString());
    }

    @Test
    void plain_anchors_have_no_other_form() {
        assertEquals(Set.of(), DoxiaIds.of("the-verdict_2"));
    }

    private static List<Inline> heading(String text, int line) {
        return List.of(new Inline.Text(
                text, new SourceSpan(new Position(line, 3), new Position(line, 3 + text.length()))));
    }
}
