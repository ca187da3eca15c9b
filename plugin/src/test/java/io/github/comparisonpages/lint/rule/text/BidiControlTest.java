package io.github.comparisonpages.lint.rule.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BidiControlTest {

    @ParameterizedTest
    @ValueSource(ints = {0x202a, 0x202e, 0x2066, 0x2069})
    void what_turns_the_direction_is_told(int control) {
        assertEquals(1, found(control));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2028, 0x202f, 0x2065, 0x206a})
    void what_stands_beside_it_in_Unicode_is_not(int other) {
        assertEquals(0, found(other));
    }

    private static int found(int character) {
        return Checked.headlines(
                        "bidi-control", "# Tea", "", "A kettle " + Character.toString(character) + "and a pot.")
                .size();
    }
}
