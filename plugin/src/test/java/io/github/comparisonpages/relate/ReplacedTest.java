package io.github.comparisonpages.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.metadata.Relation.Kind;
import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.EntryReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplacedTest {

    private static final String OLD = "0001-tea.md";
    private static final String NEW = "0002-cocoa.md";

    @Test
    void it_is_enough_that_the_successor_says_so() {
        var old = catalog("accepted", "accepted, supersedes [1](0001-tea.md)")
                .source(OLD)
                .orElseThrow();
        assertEquals(State.SUPERSEDED, old.status().state());
        assertFalse(old.settled());
        assertTrue(old.retired());
    }

    @Test
    void a_successor_that_is_only_proposed_replaces_nothing_yet() {
        var old = catalog("accepted", "proposed, supersedes ADR-1").source(OLD).orElseThrow();
        assertTrue(old.settled());
    }

    @Test
    void a_part_of_a_record_that_is_replaced_leaves_the_rest_in_force_whichever_of_the_two_says_so() {
        assertTrue(catalog("accepted", "accepted, partially supersedes ADR-1")
                .source(OLD)
                .orElseThrow()
                .settled());
        var catalog = catalog("accepted, superseded in part by ADR-2", "accepted, supersedes ADR-1");
        assertTrue(catalog.source(OLD).orElseThrow().settled());
        assertTrue(catalog.relations(OLD).get(0).partly());
    }

    @Test
    void what_was_rejected_stays_rejected() {
        var old = catalog("rejected", "accepted, supersedes ADR-1").source(OLD).orElseThrow();
        assertEquals(State.REJECTED, old.status().state());
    }

    @Test
    void a_tie_is_known_to_both_sides() {
        var catalog = catalog("accepted", "accepted, amends ADR-1");
        assertEquals(Kind.AMENDED_BY, catalog.relations(OLD).get(0).kind());
        assertEquals(Kind.AMENDS, catalog.relations(NEW).get(0).kind());
        assertTrue(catalog.source(OLD).orElseThrow().settled());
    }

    @Test
    void a_page_without_a_status_that_nothing_replaces_has_none() {
        var page =
                new Catalog(List.of(entry("a-vs-b.md", "# A vs B\n"))).entries().get(0);
        assertNull(page.status());
        assertTrue(page.settled());
    }

    private static Catalog catalog(String old, String successor) {
        var pages = new TreeMap<>(
                Map.of(OLD, "# 1. Tea\n\n* Status: " + old + "\n", NEW, "# 2. Cocoa\n\n* Status: " + successor + "\n"));
        return new Catalog(pages.entrySet().stream()
                .map(page -> entry(page.getKey(), page.getValue()))
                .toList());
    }

    private static Entry entry(String source, String text) {
        var parsed = new PageParser(Limits.DEFAULT)
                .parse(new SourceText(source, text))
                .value();
        return EntryReader.read(new ComparisonRecognizer().recognize(parsed).value());
    }
}
