package io.github.comparisonpages.relate;

import static io.github.comparisonpages.relate.Written.catalog;
import static io.github.comparisonpages.relate.Written.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.topic.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogTest {

    private static final int MANY = 100;

    @ParameterizedTest
    @CsvSource({
        "../adr/0012-use-kafka.md, adr/0012-use-kafka.md",
        "0012-use-kafka.md, adr/0012-use-kafka.md",
        "0012-use-kafka, adr/0012-use-kafka.md",
        "adr/0012-use-kafka.html, adr/0012-use-kafka.md",
        "adr/0012-use-kafka, adr/0012-use-kafka.md",
        "[the broker](../adr/0012-use-kafka.md), adr/0012-use-kafka.md",
        "[the broker (Kafka)](../adr/0012-use-kafka.md), adr/0012-use-kafka.md",
        "[the broker](../adr/0012-use-kafka), adr/0012-use-kafka.md",
        "Kafka or NATS, adr/0012-use-kafka.md",
        "kafka OR nats, adr/0012-use-kafka.md",
        "ADR 12, adr/0012-use-kafka.md",
        "12, adr/0012-use-kafka.md",
        "tea, brews/tea-vs-coffee.md",
        "brews/tea, brews/tea-vs-coffee.md",
        "brews/tea-vs-coffee, brews/tea-vs-coffee.md",
        "tea-vs-coffee, brews/tea-vs-coffee.md",
    })
    void a_comparison_is_found_by_its_path_its_name_its_number_or_its_title(String written, String source) {
        assertEquals(Optional.of(source), handbook().find("x/milk.md", written).map(Entry::source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere.md",
                "ADR 13",
                "ADR 12b",
                "ADR 00000012",
                "ADR",
                "[the broker]",
                "see (../adr/0012-use-kafka.md)",
                "see [the broker](../adr/0012-use-kafka.md)",
                "[the broker](../adr/0012-use-kafka.md"
            })
    void what_names_no_comparison_finds_none(String written) {
        assertEquals(Optional.empty(), handbook().find("x/milk.md", written));
    }

    @Test
    void a_pages_own_name_is_a_better_answer_than_the_title_of_another() {
        var both = catalog(page("a.md", "owner: x", "b"), page("b.md", "owner: x", "C vs D"));
        assertEquals(Optional.of("b.md"), both.find("a.md", "b").map(Entry::source));
    }

    @Test
    void of_two_files_of_one_name_the_one_beside_the_page_is_meant() {
        var both = catalog(page("x/a.md", "owner: x", "A"), page("y/a.md", "owner: x", "B"));
        assertEquals(
                List.of(Optional.of("x/a.md"), Optional.of("y/a.md"), Optional.of("y/a.md")),
                List.of(
                        both.find("z/own.md", "a.md").map(Entry::source),
                        both.find("y/own.md", "a.md").map(Entry::source),
                        both.find("y/own.md", "a").map(Entry::source)));
    }

    @Test
    void of_two_with_one_number_the_first_is_meant() {
        var both = catalog(page("9-a.md", "owner: x", "A"), page("9-b.md", "owner: x", "B"));
        assertEquals(Optional.of("9-a.md"), both.find("x.md", "ADR 9").map(Entry::source));
    }

    @Test
    void a_comparison_is_mentioned_by_an_option_or_by_another_name_of_it_too() {
        var catalog = catalog(
                page("a.md", "options: [{name: Structured Query Language, alias: SQL}, Documents]", "Storage"),
                page("b.md", "owner: x", "Tea vs Coffee"));
        var mentioned = Stream.of("Documents", "sql", "tea", "Storage", "milk")
                .map(name -> catalog.mention("c.md", name).map(Entry::source))
                .toList();
        assertEquals(
                List.of(
                        Optional.of("a.md"),
                        Optional.of("a.md"),
                        Optional.of("b.md"),
                        Optional.of("a.md"),
                        Optional.<String>empty()),
                mentioned);
    }

    @Test
    void an_option_of_the_own_page_mentions_nothing() {
        assertEquals(Optional.empty(), handbook().mention("brews/tea-vs-coffee.md", "Coffee"));
    }

    @Test
    void pages_are_told_by_their_sources() {
        assertEquals(
                List.of(Optional.of("brews/tea.html"), Optional.<String>empty()),
                Stream.of("brews/tea-vs-coffee.md", "nowhere.md")
                        .map(handbook()::page)
                        .toList());
    }

    @Test
    void an_option_that_two_have_has_a_page_and_so_has_each_tag() {
        var catalog = catalog(page("a.md", "tags: [x]", "A vs B"), page("b.md", "owner: x", "A vs C"));
        assertEquals(
                List.of(
                        Optional.of("options/a.html"),
                        Optional.<String>empty(),
                        Optional.of("tags/x.html"),
                        Optional.<String>empty()),
                List.of(catalog.hubPage("a"), catalog.hubPage("b"), catalog.tagPage("x"), catalog.tagPage("y")));
        assertEquals(List.of("a"), catalog.hubs().stream().map(Topic::key).toList());
    }

    @Test
    void near_is_what_shares_options_and_then_what_shares_tags() {
        var catalog = catalog(
                page("both-tags.md", "tags: [x, y]", "F vs G"),
                page("no.md", "tags: [z]", "H vs I"),
                page("one-tag.md", "tags: [y]", "J vs K"),
                page("option.md", "owner: x", "B vs C"),
                page("own.md", "tags: [x, y]", "A vs B"));
        assertEquals(List.of("option.md", "both-tags.md", "one-tag.md"), near(catalog, "own.md", Set.of(), MANY));
        assertEquals(List.of("option.md", "one-tag.md"), near(catalog, "own.md", Set.of("both-tags.md"), MANY));
        assertEquals(List.of("option.md"), near(catalog, "own.md", Set.of(), 1));
        assertEquals(List.of(), near(catalog, "no.md", Set.of(), MANY));
        assertEquals(List.of(), near(catalog, "nowhere.md", Set.of(), MANY));
    }

    @Test
    void of_those_that_share_as_much_the_first_of_the_catalogue_comes_first() {
        var catalog = catalog(
                page("before.md", "tags: [x]", "A vs B"),
                page("own.md", "tags: [x]", "C vs D"),
                page("then.md", "tags: [x]", "E vs F"));
        assertEquals(List.of("before.md", "then.md"), near(catalog, "own.md", Set.of(), MANY));
    }

    @Test
    void what_replaced_a_page_or_was_replaced_by_it_is_near_but_last() {
        var catalog = catalog(
                page("new.md", "supersedes: own.md", "A vs B"),
                page("old.md", "superseded-by: own.md", "C vs D"),
                page("own.md", "tags: [x]", "E vs F"),
                page("tag.md", "tags: [x]", "G vs H"));
        assertEquals(List.of("tag.md", "new.md", "old.md"), near(catalog, "own.md", Set.of(), MANY));
    }

    @Test
    void of_many_that_share_a_tag_those_that_follow_are_near() {
        var catalog = catalog(IntStream.range(0, 40)
                .mapToObj(i -> page(name(i), "tags: [x]", "x"))
                .toArray(Entry[]::new));
        assertEquals(names(1, 33), near(catalog, name(0), Set.of(), MANY));
        assertEquals(
                Stream.concat(names(0, 28).stream(), names(36, 40).stream()).toList(),
                near(catalog, name(35), Set.of(), MANY));
    }

    @Test
    void the_newest_of_those_that_replaced_one_another_comes_first() {
        var catalog = catalog(
                page("1.md", "owner: x", "A"),
                page("2.md", "supersedes: 1.md\nsuperseded-by: 3.md", "B"),
                page("3.md", "owner: x", "C"));
        assertEquals(List.of("3.md", "2.md"), sources(catalog.successors("1.md")));
        assertEquals(List.of("2.md", "1.md"), sources(catalog.predecessors("3.md")));
        assertEquals(List.of(), sources(catalog.successors("3.md")));
        assertEquals(List.of(), sources(catalog.predecessors("nowhere.md")));
    }

    @Test
    void pages_that_replace_one_another_in_a_circle_come_once_each() {
        var catalog = catalog(page("1.md", "supersedes: 2.md", "A"), page("2.md", "supersedes: 1.md", "B"));
        assertEquals(List.of("2.md"), sources(catalog.successors("1.md")));
    }

    @Test
    void no_more_than_twenty_are_followed() {
        var catalog = catalog(IntStream.range(0, 30)
                .mapToObj(i -> page(name(i), "superseded-by: " + name(i + 1), "x"))
                .toArray(Entry[]::new));
        assertEquals(20, catalog.successors(name(0)).size());
    }

    private static Catalog handbook() {
        return catalog(
                page("adr/0012-use-kafka.md", "owner: x", "Kafka or NATS"),
                page("brews/milk.md", "owner: x", "Milk"),
                page("brews/tea-vs-coffee.md", "slug: tea", "Green Tea vs Coffee"));
    }

    private static String name(int number) {
        return "p%s.md".formatted(100 + number);
    }

    private static List<String> names(int from, int to) {
        return IntStream.range(from, to).mapToObj(CatalogTest::name).toList();
    }

    private static List<String> near(Catalog catalog, String source, Set<String> passed, int most) {
        return sources(catalog.near(source, passed, most));
    }

    private static List<String> sources(List<Entry> entries) {
        return entries.stream().map(Entry::source).toList();
    }
}
