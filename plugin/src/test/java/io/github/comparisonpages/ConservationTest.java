package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing is lost: each word of the source, as CommonMark reads it, is on the page. */
class ConservationTest {

    @TestFactory
    Stream<DynamicTest> every_word_of_every_case_is_on_its_page() {
        return Cases.all().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) {
        assertEquals(List.of(), SourceWords.lost(Cases.run(folder)));
    }
}
