package io.github.comparisonpages.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Pros & Cons:, pros cons",
        "KRİTERLER, kriterler",
        "CRİTERİA, criteria",
        "C++ and C#, c++ and c#",
        "cafe\u0301, café",
        "it's, its",
        "e\u0307, \u0117"
    })
    void differences_that_say_nothing_go(String text, String normalized) {
        assertEquals(normalized, Words.normalize(text));
    }

    @Test
    void a_character_is_normalised_the_same_beside_one_that_needs_the_tables_of_unicode() {
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                assertEquals(Words.normalize("a" + c + "B \u2026"), Words.normalize("a" + c + "B"), "U+" + (int) c);
            }
        }
    }
}
