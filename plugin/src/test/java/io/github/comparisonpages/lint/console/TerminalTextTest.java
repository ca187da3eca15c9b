package io.github.comparisonpages.lint.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TerminalTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1f, 0x7f, 0x9f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0xd800, 0xdfff})
    void what_a_terminal_or_a_log_would_obey_is_escaped(int c) {
        assertEquals("a\\u%04xb".formatted(c), TerminalText.of("a" + Character.toString(c) + "b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x7e, 0xa0, 0x2027, 0x202f, 0x2065, 0x206a, 0xd7ff, 0xe000, 0x1f375})
    void what_stands_beside_it_in_Unicode_is_not(int c) {
        assertEquals("a" + Character.toString(c) + "b", TerminalText.of("a" + Character.toString(c) + "b"));
    }
}
