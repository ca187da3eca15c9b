package io.github.comparisonpages.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
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
}
