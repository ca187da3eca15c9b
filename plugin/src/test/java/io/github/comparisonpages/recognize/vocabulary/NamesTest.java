package io.github.comparisonpages.recognize.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private final Names names = new Names(new Vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Option 2: Kafka (rejected) | Kafka",
                "Kafka (chosen) | Kafka",
                "Kafka - recommended | Kafka",
                "Kafka ⭐ | Kafka",
                "Kafka :white_check_mark: | Kafka",
                "Kafka; and | Kafka",
                "Kafka, | Kafka",
                "Kafka: | Kafka",
                "“Kafka” | Kafka",
                "(rejected) Kafka | Kafka",
                "Kafka (verworfen) | Kafka",
                "Kafka（推荐） | Kafka",
                "Kafka (managed) | Kafka (managed)",
                "Kafka - the log | Kafka - the log"
            })
    void what_is_no_part_of_a_name_is_left_out(String heading, String name) {
        assertEquals(name, names.of(heading));
    }

    @Test
    void the_normal_form_has_no_note_in_brackets() {
        assertEquals("kafka streams", names.normal("3. Kafka Streams (managed)"));
    }

    @Test
    void white_space_and_anchors_are_folded() {
        assertEquals("Kafka log", Names.tidy("  Kafka\u00a0 \n log {#kafka} "));
        assertEquals("{option}", Names.tidy("{option}"));
    }
}
