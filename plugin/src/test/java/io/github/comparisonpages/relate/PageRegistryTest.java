package io.github.comparisonpages.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.topic.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageRegistryTest {

    @ParameterizedTest
    @CsvSource({
        "a-vs-b.md, a-vs-b.html",
        "comparisons/career/a-vs-b.md, career/a-vs-b.html",
        "comparisons/comparisons/a.md, comparisons/a.html",
        "decisions/0001-use.db.md, decisions/0001-use.db.html",
        "Tabs vs Spaces.md, Tabs-vs-Spaces.html",
        "C++ vs C#.md, C-vs-C.html",
        "café-vs-cafe\u0301teria.md, café-vs-caféteria.html",
        "हिंदी-vs-தமிழ்.md, हिंदी-vs-தமிழ்.html",
        ".md, md.html",
        "con.md, con-page.html",
        "x/COM1.old.md, x/COM1-page.old.html",
        "???.md, page.html",
        "career./a-vs-b...md, career/a-vs-b.html",
        "a:b\\c|d/e.md, a-b-c-d/e.html",
    })
    void a_page_mirrors_its_source_in_a_safe_alphabet(String source, String page) {
        assertEquals(List.of(page), pages(PageRegistry.register(List.of(comparison(source, null)))));
    }

    @ParameterizedTest
    @CsvSource({
        "ladder, career/ladder.html",
        "../../x, career/x.html",
        ".htaccess, career/htaccess.html",
        "' ', career/a.html"
    })
    void a_slug_replaces_the_last_segment_and_stays_in_its_folder(String slug, String page) {
        assertEquals(List.of(page), pages(PageRegistry.register(List.of(comparison("career/a.md", slug)))));
    }

    @Test
    void a_long_name_is_cut() {
        assertEquals(
                List.of("x".repeat(60) + ".html"),
                pages(PageRegistry.register(List.of(comparison("x".repeat(300) + ".md", null)))));
    }

    @Test
    void of_two_sources_for_one_page_the_first_keeps_it_and_the_second_is_reported() {
        var registered = PageRegistry.register(List.of(
                comparison("A-vs-B.md", null),
                comparison("a-vs-b.md", null),
                comparison("caf\u00e9.md", null),
                comparison("comparisons/cafe\u0301.md", null),
                comparison("z.md", "a-VS-b")));

        assertEquals(List.of("A-vs-B.html", "café.html"), pages(registered));
        assertEquals(
                List.of(
                        "a-vs-b.md:1:1: error: the page a-vs-b.html is taken by A-vs-B.md [slug-collision]",
                        "comparisons/cafe\u0301.md:1:1: error: the page café.html is taken by café.md [slug-collision]",
                        "z.md:2:7: error: the page a-VS-b.html is taken by A-vs-B.md [slug-collision]"),
                headlines(registered));
    }

    @Test
    void the_index_page_is_taken() {
        var registered = PageRegistry.register(List.of(comparison("a.md", "Index"), comparison("x/index.md", null)));

        assertEquals(List.of("x/index.html"), pages(registered));
        assertEquals(
                List.of("a.md:2:7: error: the page Index.html is taken by the index page [slug-collision]"),
                headlines(registered));
    }

    @Test
    void pages_that_gather_comparisons_are_taken() {
        var registered = PageRegistry.register(List.of(
                Written.entry("a.md", "---\ntags: [C++]\n---\n\n# Kafka vs NATS\n"),
                Written.entry("b.md", "# Kafka vs Pulsar\n"),
                Written.entry("coverage.md", "# x\n"),
                Written.entry("log.md", "# x\n"),
                Written.entry("options/Kafka.md", "# x\n"),
                Written.entry("options/nats.md", "# x\n"),
                Written.entry("tags/c-plus-plus.md", "# x\n"),
                Written.entry("x/coverage.md", "# x\n")));

        assertEquals(List.of("a.html", "b.html", "options/nats.html", "x/coverage.html"), pages(registered));
        assertEquals(
                List.of(
                        "coverage.md:1:1: error: the page coverage.html is taken by the coverage page [slug-collision]",
                        "log.md:1:1: error: the page log.html is taken by the decision log [slug-collision]",
                        "options/Kafka.md:1:1: error: the page options/Kafka.html is taken by the page of the option 'Kafka'"
                                + " [slug-collision]",
                        "tags/c-plus-plus.md:1:1: error: the page tags/c-plus-plus.html is taken by the page of the tag"
                                + " 'C++' [slug-collision]"),
                headlines(registered));
    }

    @Test
    void tags_that_differ_by_case_or_signs_alone_get_a_page_each() {
        var catalog = PageRegistry.register(List.of(Written.entry("a.md", "---\ntags: [x, X, x!]\n---\n\n# A vs B\n")))
                .value();

        assertEquals(
                List.of("tags/x.html", "tags/x-2.html", "tags/x-3.html"),
                catalog.tags().stream().map(Topic::page).toList());
        assertEquals(Optional.of("tags/x-2.html"), catalog.tagPage("x"));
    }

    @Test
    void a_page_of_the_site_keeps_its_place() {
        var registered = PageRegistry.register(
                List.of(comparison("a.md", null), comparison("b.md", null)), Map.of("b.html", "b.apt"));

        assertEquals(List.of("a.html"), pages(registered));
        assertEquals(
                List.of("b.md:1:1: error: the page b.html is taken by 'b.apt' of the site's sources [slug-collision]"),
                headlines(registered));
    }

    @Test
    void a_file_is_published_beside_the_pages_of_its_folder() {
        assertEquals("career/tree.png", PageRegistry.published("comparisons/career/tree.png"));
    }

    private static List<String> pages(Diagnosed<Catalog> registered) {
        return registered.value().entries().stream().map(Entry::page).toList();
    }

    private static List<String> headlines(Diagnosed<?> registered) {
        return registered.diagnostics().stream().map(Diagnostic::headline).toList();
    }

    private static Entry comparison(String source, @Nullable String slug) {
        String frontMatter = slug == null ? "" : "---\nslug: \"%s\"\n---\n".formatted(slug);
        return Written.entry(source, frontMatter + "# Title\n");
    }
}
