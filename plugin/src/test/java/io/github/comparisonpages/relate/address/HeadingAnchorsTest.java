package io.github.comparisonpages.relate.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadingAnchorsTest {

    @Test
    void anchors_are_those_of_Git_hosts() {
        assertEquals(
                List.of("the-verdict", "c-vs-c", "a--b", "größe-schätzen", "snake_case", "id"),
                Stream.of("The Verdict", "C++ vs. C#", "A & B", "Größe schätzen?", "snake_case", "!?")
                        .map(HeadingAnchors::slug)
                        .toList());
    }

    @Test
    void a_heading_that_comes_again_is_numbered() {
        var anchors = new HeadingAnchors();
        assertEquals(
                List.of("pros", "pros-1", "pros-2", "pros-1-1"),
                Stream.of("Pros", "Pros", "Pros", "Pros 1").map(anchors::next).toList());
    }
}
