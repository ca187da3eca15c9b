package io.github.comparisonpages.relate.entry;

import static io.github.comparisonpages.relate.Written.catalog;
import static io.github.comparisonpages.relate.Written.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.relate.topic.Topic;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GenericNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Option 1",
                "option #2",
                "Alternative B",
                "Variante 2",
                "方案一",
                "方案2",
                "2",
                "B",
                "1.",
                "Status quo",
                "Do nothing",
                "Nichts tun",
                "{title of option 1}",
                "[option 2]",
                "Solution",
                "Yes",
                "–",
                "Ne rien faire"
            })
    void a_name_that_means_nothing_outside_its_page_is_generic(String name) {
        assertTrue(GenericNames.has(name), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kafka", "Option 1: Kafka", "C++", "Go", "Do nothing fancy", "[Kafka](k.md)", "猫", "方案猫"})
    void a_name_that_names_something_is_not(String name) {
        assertFalse(GenericNames.has(name), name);
    }

    @Test
    void what_two_pages_call_alike_without_meaning_it_has_no_page() {
        var catalog = catalog(
                page("a.md", "options: [Option 1, Status quo, Ink]", "Writing"),
                page("b.md", "options: [Option 1, Status quo, Ink]", "Drawing"));
        assertEquals(List.of("ink"), catalog.hubs().stream().map(Topic::key).toList());
    }
}
