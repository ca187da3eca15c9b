package io.github.comparisonpages.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordNumberTest {

    @ParameterizedTest
    @CsvSource({
        "7. Brew tea, Brew tea",
        "0007 Brew tea, Brew tea",
        "ADR-0007: Brew tea, Brew tea",
        "ADR 7 - Brew tea, Brew tea",
        "adr-007 Brew tea, Brew tea",
        "#7 Brew tea, Brew tea",
        "7 – Brew tea, Brew tea",
        "7 cups a day, 7 cups a day",
        "7.5 cups a day, 7.5 cups a day",
        "8. Brew tea, 8. Brew tea",
        "RFC-7: Brew tea, RFC-7: Brew tea",
        "Brew 7. tea, Brew 7. tea",
        "7., 7.",
    })
    void a_title_goes_without_the_number_that_stands_before_it(String title, String expected) {
        assertEquals(
                expected,
                RecordNumber.ofFile("adr/ADR-0007-tea.md").orElseThrow().without(title));
    }
}
