package io.github.comparisonpages.relate.topic;

import static io.github.comparisonpages.relate.Written.catalog;
import static io.github.comparisonpages.relate.Written.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.relate.entry.Entry;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadToHeadTest {

    @Test
    void meetings_that_are_settled_are_won_lost_or_open() {
        assertEquals(
                List.of(new HeadToHead("chalk", "Chalk", 8, 2, 2, 3)),
                rivals(
                        page("a.md", "pick: Ink", "Ink vs Chalk"),
                        page("b.md", "pick: Chalk", "Ink vs Chalk"),
                        page("c.md", "pick: Chalk", "Chalk vs Ink"),
                        page("d.md", "pick: none", "Ink vs Chalk"),
                        page("e.md", "picks:\n  notes: Ink", "Ink vs Chalk"),
                        page("f.md", "pick: Ink\nstatus: draft", "Ink vs Chalk"),
                        page("g.md", "pick: Ink", "Chalk vs Ink"),
                        page("h.md", "pick: [Chalk, Ink]", "Ink vs Chalk")));
    }

    @Test
    void those_that_are_met_most_come_first() {
        assertEquals(
                List.of(new HeadToHead("chalk", "Chalk", 2, 0, 1, 1), new HeadToHead("lead", "Lead", 1, 0, 0, 1)),
                rivals(
                        page("a.md", "pick: none", "Lead vs Ink vs Chalk"),
                        page("b.md", "pick: Chalk\nstatus: accepted", "Chalk vs Ink")));
    }

    @Test
    void a_draft_loses_nothing() {
        assertEquals(
                List.of(new HeadToHead("chalk", "Chalk", 2, 0, 0, 0)),
                rivals(
                        page("a.md", "pick: Chalk\nstatus: draft", "Ink vs Chalk"),
                        page("b.md", "pick: none\nstatus: draft", "Ink vs Chalk")));
    }

    private static List<HeadToHead> rivals(Entry... entries) {
        return HeadToHead.of(catalog(entries).hub("ink").orElseThrow());
    }
}
