package io.github.comparisonpages.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutputNamesTest {

    @Test
    void beside_a_page_stand_its_text_and_its_badge() {
        assertEquals("career/a-vs-b.md", OutputNames.twin("career/a-vs-b.html"));
        assertEquals("career/a-vs-b.badge.svg", OutputNames.badge("career/a-vs-b.html"));
    }

    @Test
    void nothing_stands_beside_what_is_no_page() {
        assertThrows(IllegalArgumentException.class, () -> OutputNames.twin("a.png"));
    }

    @ParameterizedTest
    @CsvSource({
        "Comparisons.json, true",
        "comparisons/picks.xml, true",
        "a.MD, true",
        "x/a.badge.svg, true",
        "x/picks.xml, false",
        "a.svg, false",
    })
    void no_file_of_an_author_takes_the_place_of_one_of_ours(String file, boolean reserved) {
        assertEquals(reserved, OutputNames.reserved(file));
    }
}
