package io.github.comparisonpages.relate.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0007-tea.md, '', 7",
        "adr/0100.md, '', 100",
        "9-x.md, '', 9",
        "ADR-042-tea.md, adr, 42",
        "x/adr0003-tea.md, adr, 3",
        "RFC_12_tea.md, rfc, 12"
    })
    void a_file_s_name_starts_with_its_number(String source, String series, int number) {
        assertEquals(Optional.of(new RecordNumber(series, number)), RecordNumber.ofFile(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-21-tea.md", "20260821-tea.md", "tea.md", "7up-vs-cola.md", "tea-7.md"})
    void a_day_or_another_word_is_no_number(String source) {
        assertEquals(Optional.empty(), RecordNumber.ofFile(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADR-0007", "adr 7", "#7", "7.", "0007", "ADR #7"})
    void people_write_it_in_many_ways(String written) {
        assertTrue(RecordNumber.mentioned(written).orElseThrow().mayMean(new RecordNumber("", 7)));
        assertTrue(RecordNumber.mentioned(written).orElseThrow().mayMean(new RecordNumber("adr", 7)));
    }

    @Test
    void a_number_of_another_series_is_another_one() {
        assertEquals(false, new RecordNumber("rfc", 7).mayMean(new RecordNumber("adr", 7)));
    }

    @Test
    void two_comes_before_ten() {
        var numbers = new ArrayList<>(List.of(new RecordNumber("adr", 10), new RecordNumber("adr", 2)));
        Collections.sort(numbers);
        assertEquals(2, numbers.get(0).number());
    }

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
