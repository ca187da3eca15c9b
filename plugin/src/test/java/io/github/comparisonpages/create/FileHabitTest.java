package io.github.comparisonpages.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.comparisonpages.relate.entry.RecordNumber;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileHabitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "0001-a.md 0006-b.md                = 0007-use-tea.md",
                "adr-006-a.md                       = adr-007-use-tea.md",
                "ADR-0009-a.md ADR-0010-b.md        = ADR-0011-use-tea.md",
                "1-a.md 9-b.md                      = 10-use-tea.md",
                "0099-a.md 0100.md                  = 0101-use-tea.md",
                "0001_a_b.md                        = 0002_use_tea.md",
                "9999-a.md                          = 10000-use-tea.md",
                "20201016-a.md                      = 20261128-use-tea.md",
                "2020-10-16-a.md                    = 2026-11-28-use-tea.md",
                "tea-vs-coffee.md java-17.md        = use-tea.md",
                "README.md index.md template.md 0001-a.md picture.png = 0002-use-tea.md",
                "0001-a.md 0002-b.md overview.md    = 0003-use-tea.md",
            })
    void a_new_file_is_called_as_most_of_its_neighbours(String names, String expected) {
        var habit = FileHabit.of(List.of(names.split(" ")), FileHabit.PAGES);

        assertEquals(expected, habit.name("Use Tea!", DAY));
    }

    @Test
    void where_nothing_stands_yet_records_are_numbered_and_pages_are_not() {
        assertEquals(
                "0001-use-tea.md", FileHabit.of(List.of(), FileHabit.RECORDS).name("Use Tea", DAY));
        assertEquals(
                "use-tea.md",
                FileHabit.of(List.of("README.md"), FileHabit.PAGES).name("Use Tea", DAY));
    }

    @Test
    void the_number_is_the_one_by_which_others_know_the_file() {
        assertEquals(
                new RecordNumber("adr", 7),
                FileHabit.of(List.of("adr-006-a.md"), FileHabit.PAGES).number());
        assertNull(FileHabit.of(List.of("a.md"), FileHabit.RECORDS).number());
    }

    @Test
    void a_title_keeps_its_letters_and_is_cut_between_words() {
        assertEquals("größe-über-preis", FileHabit.slug("Größe über Preis?", '-'));
        assertEquals("c-plus-plus-vs-c-sharp", FileHabit.slug("C++ vs C#", '-'));
        assertEquals("", FileHabit.slug("?! …", '-'));
        assertEquals("word-".repeat(15) + "word", FileHabit.slug("word ".repeat(40), '-'));
    }

    @Test
    void the_neighbour_is_the_file_with_the_highest_number() {
        assertEquals(
                "10-a.md",
                FileHabit.newest(List.of("9-b.md", "10-a.md", "README.md")).orElseThrow());
        assertEquals("b.md", FileHabit.newest(List.of("b.md", "a.md", "z.png")).orElseThrow());
    }
}
