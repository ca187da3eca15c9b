package io.github.comparisonpages.lint.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "1100, 115f, Hangul Jamo",
        "2e80, a4cf, radicals to Yi",
        "ac00, d7a3, Hangul",
        "f900, faff, Han for compatibility",
        "fe30, fe6f, forms for compatibility",
        "ff00, ff60, full width",
        "ffe0, ffe6, signs of full width",
        "1f300, 1f64f, pictures and faces",
        "1f680, 1f9ff, transport and more pictures",
        "20000, 3fffd, more Han",
        "2705, 2705, check mark",
        "274c, 274c, cross",
        "2b50, 2b50, star",
        "2753, 2753, question mark",
        "2795, 2796, plus and minus"
    })
    void wide_signs_take_two_columns_and_their_neighbours_fewer(String first, String last, String name) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);

        assertEquals(2, width(from), name);
        assertEquals(2, width(to), name);
        assertTrue(width(from - 1) < 2, name);
        assertTrue(width(to + 1) < 2, name);
    }

    @Test
    void marks_on_a_letter_take_no_column() {
        assertEquals(0, width(0x0301));
        assertEquals(0, width(0x20dd));
    }

    @Test
    void a_tab_takes_the_columns_to_the_next_stop() {
        assertEquals(4, width('\t'));
        assertEquals("a   x", at("a\tx", 3).line());
        assertEquals(4, at("a\tx", 3).from());
    }

    @Test
    void a_line_of_the_longest_length_is_shown_whole() {
        String line = "a".repeat(120);
        assertEquals(line, at(line, 100).line());
        assertEquals("…" + line.substring(60) + "b", at(line + "b", 101).line());
    }

    private static int width(int c) {
        return at(Character.toString(c) + "x", 2).from();
    }

    private static Excerpt at(String line, int column) {
        return Excerpt.of(line, new SourceSpan(new Position(1, column), new Position(1, column + 1)));
    }
}
