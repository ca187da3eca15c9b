package io.github.comparisonpages.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.relate.entry.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionLogTest {

    @Test
    void a_record_has_a_number_or_a_status_or_a_date_or_a_tie() {
        var log = log(
                Written.entry("0001-mugs.md", "# Mugs\n"),
                Written.entry("accepted.md", "---\nstatus: accepted\n---\n\n# Kettle\n"),
                Written.entry("dated.md", "---\ndate: 2024-02-03\n---\n\n# Water\n"),
                Written.entry("other.md", "# Sugar\n"),
                Written.entry("tied.md", "---\namends: [dated.md]\n---\n\n# Milk\n"));

        assertEquals(List.of("0001-mugs.md", "dated.md", "accepted.md", "tied.md"), sources(log));
    }

    @Test
    void records_stand_by_number_and_those_without_one_by_date_the_newest_first() {
        var log = log(
                Written.entry("a.md", "---\nstatus: accepted\n---\n\n# A\n"),
                Written.entry("adr-10-x.md", "# X\n"),
                Written.entry("adr-2-y.md", "# Y\n"),
                Written.entry("new.md", "---\ndate: 2025-02-03\n---\n\n# New\n"),
                Written.entry("old.md", "---\ndate: 2024-02-03\n---\n\n# Old\n"));

        assertEquals(List.of("adr-2-y.md", "adr-10-x.md", "new.md", "old.md", "a.md"), sources(log));
    }

    @Test
    void a_change_that_both_say_is_told_once_with_the_note_of_either() {
        var log = log(
                Written.entry("0001-mugs.md", "---\nsuperseded-by: [\"2\"]\n---\n\n# Mugs\n"),
                Written.entry(
                        "0002-cups.md", "---\nsupersedes: [\"1, since mugs broke\"]\namends: [\"3\"]\n---\n\n# Cups\n"),
                Written.entry("0003-tea.md", "# Tea\n"));

        assertEquals(
                List.of("0001-mugs.md SUPERSEDED_BY 0002-cups.md", "0003-tea.md AMENDED_BY 0002-cups.md"),
                log.changes().stream()
                        .map(c -> c.older().source() + " " + c.kind() + " "
                                + c.newer().source())
                        .toList());
    }

    @Test
    void thousands_of_records_take_no_time() {
        var entries = new ArrayList<Entry>();
        for (int i = 1; i <= 2_000; i++) {
            entries.add(Written.entry(
                    "%05d-x.md".formatted(i),
                    "---\nstatus: accepted\nsupersedes: [\"%s\"]\n---\n\n# Decision %s\n".formatted(i - 1, i)));
        }
        var catalog = new Catalog(entries);
        var log = Assertions.assertTimeout(Duration.ofSeconds(2), () -> DecisionLog.of(catalog));
        assertEquals(1_999, log.changes().size());
        assertTrue(log.records().get(0).retired());
    }

    private static DecisionLog log(Entry... entries) {
        return DecisionLog.of(new Catalog(List.of(entries)));
    }

    private static List<String> sources(DecisionLog log) {
        return log.records().stream().map(Entry::source).toList();
    }
}
