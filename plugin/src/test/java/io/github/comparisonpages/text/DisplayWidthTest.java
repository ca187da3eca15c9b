package io.github.comparisonpages.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"a, 1", "é, 1", "界, 2", "한, 2", "！, 2", "✅, 2", "🎉, 2", "€, 1"})
    void scripts_and_pictures_of_two_columns_are_known(String character, int columns) {
        assertEquals(columns, DisplayWidth.of(character.codePointAt(0)));
    }

    @ParameterizedTest
    @CsvSource({"0301", "20DD", "200B", "FE0F"})
    void what_is_drawn_over_another_character_takes_none(String codePoint) {
        assertEquals(0, DisplayWidth.of(Integer.parseInt(codePoint, 16)));
    }
}
