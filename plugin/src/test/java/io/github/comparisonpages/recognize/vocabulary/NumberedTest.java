package io.github.comparisonpages.recognize.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Option 2: Kafka | 2 | Kafka",
                "Option 2a – Kafka | 2a | Kafka",
                "Option #2 Kafka | 2 | Kafka",
                "Option 1.2 – Kafka | 1.2 | Kafka",
                "Alternative B. Kafka | b | Kafka",
                "[Option 1] Kafka | 1 | Kafka",
                "[rejected] Option 1: Kafka | 1 | Kafka",
                "Design option 3: Kafka | 3 | Kafka",
                "Lösung 2: Kafka | 2 | Kafka",
                "Вариант 1: Kafka | 1 | Kafka",
                "方案一：Kafka | 一 | Kafka",
                "选项 2 Kafka | 2 | Kafka",
                "Kafka (option 2) | 2 | Kafka"
            })
    void a_word_may_number_an_option(String text, String number, String name) {
        var numbered = Numbered.of(text, VOCABULARY);
        assertEquals(number, numbered.number());
        assertEquals(name, numbered.name().strip());
        assertTrue(numbered.word());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3) Kafka | 3 | Kafka",
                "(3) Kafka | 3 | Kafka",
                "3. Kafka | 3 | Kafka",
                "2.1 Kafka | 2.1 | Kafka",
                "3 - Kafka | 3 | Kafka",
                "B. Kafka | b | Kafka",
                "(B) Kafka | b | Kafka",
                "II. Kafka | ii | Kafka"
            })
    void a_number_or_letter_that_is_set_apart_is_enough(String text, String number, String name) {
        var numbered = Numbered.of(text, VOCABULARY);
        assertEquals(number, numbered.number());
        assertEquals(name, numbered.name());
        assertFalse(numbered.word());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kafka", "3 brokers", "A broker", "C++", "4G", "Optional locking", "Solution architects", "2FA"})
    void other_starts_are_part_of_the_name(String text) {
        var numbered = Numbered.of(text, VOCABULARY);
        assertFalse(numbered.numbered());
        assertEquals(text, numbered.name());
    }
}
