package io.github.comparisonpages.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NearPathsTest {

    private static final List<String> PAGES = List.of(
            "index.html",
            "career/ic-vs-manager.html",
            "messaging/kafka-vs-rabbitmq.html",
            "messaging/kafka-vs-nats.html",
            "java/records-vs-lombok.html");

    @Test
    void a_misspelt_name_is_the_nearest() {
        assertEquals(List.of("career/ic-vs-manager.html"), near("career/ic-vs-mangaer.html"));
    }

    @Test
    void a_page_may_have_moved_to_another_folder() {
        assertEquals(List.of("career/ic-vs-manager.html"), near("people/ic-vs-manager.html"));
    }

    @Test
    void a_part_of_a_name_is_enough_and_letter_case_does_not_matter() {
        assertEquals(List.of("messaging/kafka-vs-nats.html", "messaging/kafka-vs-rabbitmq.html"), near("Kafka"));
    }

    @Test
    void what_is_far_is_not_named() {
        assertEquals(List.of(), near("css/site.css"));
        assertEquals(List.of(), near(""));
    }

    @Test
    void no_more_are_named_than_asked_for() {
        assertEquals(List.of("messaging/kafka-vs-nats.html"), NearPaths.of("kafka-vs-nats", PAGES, 1));
    }

    private static List<String> near(String asked) {
        return NearPaths.of(asked, PAGES, 5);
    }
}
