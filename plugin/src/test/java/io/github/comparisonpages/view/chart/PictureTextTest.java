package io.github.comparisonpages.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PictureTextTest {

    @Test
    void text_is_cut_into_lines_and_what_has_no_room_is_told_by_an_ellipsis() {
        assertEquals(List.of("one two", "three"), PictureText.lines("one two three", 5, 2));
        assertEquals(List.of("one two", "three f…"), PictureText.lines("one two three four", 5, 2));
    }

    @Test
    void a_letter_is_not_cut_off_its_accent() {
        assertEquals(List.of("abc…"), PictureText.lines("abce\u0301e\u0301", 2.9, 1));
    }

    @Test
    void what_XML_cannot_hold_is_shown_as_what_cannot_be_shown() {
        assertEquals(List.of("a\uFFFDb \uFFFD\uFFFD"), PictureText.lines("a\u0000b\n\uFFFF\uD800", 40, 1));
    }
}
