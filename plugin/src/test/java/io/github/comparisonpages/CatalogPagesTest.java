package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.suppress.Policy;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.pipeline.SiteOptions;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that gather comparisons: index, options, tags and coverage. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogPagesTest {

    @TempDir
    private Path docs;

    private Policy policy = Policy.DEFAULT;

    private Locale locale = Locale.ENGLISH;

    @Test
    void a_handbook_without_comparisons_has_an_index_that_says_so() throws IOException {
        var pages = run();
        assertEquals(List.of("index.html"), List.copyOf(pages.keySet()));
        assertEquals(
                "There are no comparisons yet.",
                pages.get("index.html").select(".cmp-empty").text());
    }

    @Test
    void an_index_groups_comparisons_by_category_with_those_of_none_last() throws IOException {
        compare("a-vs-b", "category: Tools", "A", "B");
        compare("d-vs-c", "category: Tools", "D", "C");
        compare("e-vs-f", "category: Career", "E", "F");
        compare("g-vs-h", "category: Career", "G", "H");
        compare("i-vs-j", "", "I", "J");
        compare("k-vs-l", "", "K", "L");
        var index = run().get("index.html");
        assertEquals(
                List.of("Career 2 #", "Tools 2 #", "Without a category 2 #"),
                index.select(".cmp-list h2").eachText());
        assertEquals(
                List.of("E vs F", "G vs H", "A vs B", "D vs C", "I vs J", "K vs L"),
                index.select(".cmp-list h3").eachText());
        assertEquals(
                Map.of(
                        "Career (2)", "#career",
                        "Tools (2)", "#tools",
                        "Without a category (2)", "#without-a-category",
                        "Coverage", "coverage.html"),
                links(index.selectFirst(".cmp-toc")));
    }

    @Test
    void groups_of_one_are_not_worth_a_heading() throws IOException {
        compare("b-vs-c", "category: Tools", "B", "C");
        compare("a-vs-d", "category: Career", "A", "D");
        var index = run().get("index.html");
        assertEquals(
                List.of("Career A vs D", "Tools B vs C"),
                index.select(".cmp-card").stream()
                        .map(card -> card.select(".cmp-eyebrow, h2").text())
                        .toList());
    }

    @Test
    void many_comparisons_are_lines_that_say_as_much() throws IOException {
        for (int i = 10; i < 71; i++) {
            compare(
                    "a-vs-b" + i,
                    "pick: A\nowner: Guild\ntags: [x]\nreviewed: 2026-01-0%d".formatted(i % 9 + 1),
                    "A",
                    "B" + i);
        }
        var index = run().get("index.html");
        assertEquals(0, index.select(".cmp-card").size());
        assertEquals(61, index.select(".cmp-lines > .cmp-entry").size());
        assertEquals(
                "A vs B10 Pick: A Guild Reviewed 2 January 2026 x",
                index.select(".cmp-lines > .cmp-entry").first().text());
        assertTrue(index.selectFirst(".cmp-lines > .cmp-entry").outerHtml().length() < 600);
    }

    @Test
    void overdue_and_contradictory_comparisons_are_marked_in_words() throws IOException {
        compare("a-vs-b", "pick: Ale\nreview-by: 2026-11-23", "Ale", "Beer");
        compare("b-vs-a", "pick: Beer", "Beer", "Ale");
        compare("c-vs-d", "pick: Cider\nreviewed: 2026-01-02", "Cider", "Draught");
        assertEquals(
                List.of(
                        "Contradicts another comparison Review overdue since 23 November 2026",
                        "Contradicts another comparison",
                        "Reviewed 2 January 2026"),
                run().get("index.html").select(".cmp-card .cmp-meta").eachText());
    }

    @Test
    void comparisons_contradict_each_other_whatever_the_rules_are_set_to() throws IOException {
        compare("a-vs-b", "pick: Ale", "Ale", "Beer");
        compare("b-vs-c", "pick: Beer", "Beer", "Cider");
        compare("c-vs-a", "pick: Cider", "Cider", "Ale");
        policy = Policy.of(Map.of("contradictory-pair", "off", "preference-cycle", "off"), Rules.BUILT_IN);
        assertEquals(
                List.of(
                        "Contradicts another comparison",
                        "Contradicts another comparison",
                        "Contradicts another comparison"),
                run().get("index.html").select(".cmp-card .cmp-meta").eachText());
    }

    @Test
    void a_filter_offers_what_tells_comparisons_apart_and_only_that() throws IOException {
        for (int i = 0; i < 8; i++) {
            compare(
                    "a-vs-b" + i,
                    "pick: A\nowner: Guild\nstatus: accepted\ntags: [all, t%d]".formatted(i),
                    "A",
                    "B" + i);
        }
        compare("c-vs-d", "pick: none\nstatus: draft\nowner: Guild\ntags: [all, t0]", "C", "D");
        var filter = run().get("index.html").selectFirst(".cmp-filter");
        assertEquals(
                List.of("Find", "Tag", "Pick", "Status", "Sort"),
                filter.select("label, .cmp-field-name").eachText());
        assertEquals(
                List.of("Any", "all (9)", "t0 (2)", "t1 (1)"),
                filter.select("[data-filter=tag] option").eachText().subList(0, 4));
        assertEquals(
                List.of("A 8", "No clear pick 1"),
                filter.select("[data-filter=pick] button").eachText());
        assertEquals(
                List.of("accepted", "draft"),
                filter.select("[data-filter=status] button").eachAttr("data-value"));
        assertTrue(filter.hasAttr("hidden"), "it does nothing without the script");
    }

    @Test
    void a_few_comparisons_are_narrowed_by_words_and_tags_alone() throws IOException {
        compare("a-vs-b", "pick: A\ntags: [x]", "A", "B");
        compare("c-vs-d", "pick: D\ntags: [x, y]\nowner: Guild", "C", "D");
        var filter = run().get("index.html").selectFirst(".cmp-filter");
        assertEquals(
                List.of("Find", "Tag", "Sort"),
                filter.select("label, .cmp-field-name").eachText());
    }

    @Test
    void an_option_of_two_comparisons_has_a_page_and_one_of_a_single_comparison_has_none() throws IOException {
        compare("a-vs-b", "pick: A", "A", "B");
        compare("x/a-vs-c", "pick: A", "A", "C");
        var pages = run();
        assertEquals(
                List.of(
                        "a-vs-b.html",
                        "x/a-vs-c.html",
                        "index.html",
                        "options/a.html",
                        "options/index.html",
                        "coverage.html"),
                List.copyOf(pages.keySet()));
        assertEquals(
                Map.of("A", "a.html"), links(pages.get("options/index.html").selectFirst(".cmp-list")));
        assertEquals(
                Map.of("A 2", "options/a.html"), links(pages.get("index.html").selectFirst(".cmp-topics")));
        assertEquals(
                Map.of("All comparisons with A", "../options/a.html"),
                links(pages.get("x/a-vs-c.html").selectFirst(".cmp-option")));
        assertEquals(
                Map.of(), links(pages.get("x/a-vs-c.html").select(".cmp-option").get(1)));
    }

    @Test
    void an_options_page_says_how_it_fares_whichever_way_round_it_is_compared() throws IOException {
        compare("a-vs-b", "pick: A", "A", "B");
        compare("b-vs-a-vs-c", "pick: B", "B", "A", "C");
        compare("c-vs-a", "pick: none", "C", "A");
        compare("d-vs-a", "picks:\n  Small teams: A\n  Large teams: D", "D", "A");
        compare("old-a-vs-b", "pick: B\nstatus: superseded", "A", "B");
        var hub = run().get("options/a.html");
        assertEquals(
                List.of("Picked 1", "Picked for some 1", "Passed over 1", "Undecided 1", "Not in force 1"),
                hub.select(".cmp-tallies > div").eachText());
        assertEquals(
                List.of("B 3 1 1 0", "C 2 0 0 2", "D 1 0 0 1"),
                hub.select(".cmp-rivals tbody tr").eachText());
        assertEquals(
                List.of(
                        "A vs B: Our pick",
                        "B vs A vs C: Pick: B",
                        "C vs A: No clear pick",
                        "D vs A: Picked for: Small teams",
                        "A vs B: Pick: B"),
                hub.select(".cmp-meeting").stream()
                        .map(m -> m.select("h3").text() + ": "
                                + m.select(".cmp-badge, .cmp-outcome").text())
                        .toList());
    }

    @Test
    void an_options_page_leads_to_the_pair_on_a_page_of_three() throws IOException {
        compare("b-vs-a-vs-c", "pick: B", "B", "A", "C");
        compare("a-vs-d", "pick: A", "A", "D");
        var pages = run();
        var meeting = pages.get("options/a.html").selectFirst(".cmp-meeting:has(a[href$=b-vs-a-vs-c.html])");
        assertEquals(
                Map.of("B", "../b-vs-a-vs-c.html#b-vs-a", "C", "../b-vs-a-vs-c.html#a-vs-c"),
                links(meeting.selectFirst(".cmp-against-names")));
        var anchors =
                pages.get("b-vs-a-vs-c.html").select(".cmp-options > span[id]").eachAttr("id");
        assertEquals(List.of("b-vs-a", "b-vs-c", "a-vs-c"), anchors);
        assertEquals(0, pages.get("a-vs-d.html").select(".cmp-pair").size());
    }

    @Test
    void comparisons_that_disagree_are_named_with_what_each_picks() throws IOException {
        compare("a-vs-b", "pick: A", "A", "B");
        compare("b-vs-a", "pick: B", "B", "A");
        compare("a-vs-c", "pick: A", "A", "C");
        compare("old", "pick: C\nstatus: superseded", "A", "C");
        var hub = run().get("options/a.html");
        assertEquals(
                List.of("A or B? Pick: A A vs B Pick: B B vs A"),
                hub.select(".cmp-conflict").eachText());
    }

    @Test
    void picks_in_different_contexts_do_not_disagree() throws IOException {
        compare("a-vs-b", "picks:\n  Small teams: A", "A", "B");
        compare("b-vs-a", "picks:\n  Large teams: B", "B", "A");
        assertEquals(0, run().get("options/a.html").select(".cmp-conflict").size());
    }

    @Test
    void an_options_page_has_the_conditions_and_counts_of_each_comparison() throws IOException {
        write("a-vs-b", """
                # A vs B

                ## A

                ### Use when

                - You are *alone*.
                - You hurry.

                ### Avoid when

                Many people work on it.

                ### Pros

                - Fast
                - Small

                ### Cons

                - Loud

                ## B

                ### Pros

                - Quiet
                """);
        compare("a-vs-c", "pick: A", "A", "C");
        var meeting = run().get("options/a.html").selectFirst(".cmp-meeting");
        assertEquals(
                List.of("You are alone.", "You hurry."),
                meeting.select(".cmp-conditions:not(.cmp-against) li").eachText());
        assertEquals(
                List.of("Many people work on it."),
                meeting.select(".cmp-against li").eachText());
        assertEquals("2 pros, 1 con", meeting.select(".cmp-balance").text());
    }

    @Test
    void each_tag_has_a_page_that_comparisons_lead_to() throws IOException {
        compare("a-vs-b", "tags: [C, 'C++', x]", "A", "B");
        compare("c-vs-d", "tags: ['C++', c]", "C", "D");
        var pages = run();
        assertEquals(
                Map.of("C", "tags/c.html", "C++", "tags/c-plus-plus.html", "x", "tags/x.html"),
                links(pages.get("a-vs-b.html").selectFirst(".cmp-tags")));
        assertEquals(
                "tags/c-2.html",
                pages.get("c-vs-d.html").select(".cmp-tags a").last().attr("href"));
        var tag = pages.get("tags/c-plus-plus.html");
        assertEquals("2 comparisons have this tag.", tag.select(".cmp-lede").text());
        assertEquals(
                Map.of("A vs B", "../a-vs-b.html", "C vs D", "../c-vs-d.html"), links(tag.selectFirst(".cmp-list")));
        assertEquals(
                Map.of("Comparisons", "../index.html", "Tags", "index.html"), links(tag.selectFirst(".cmp-eyebrow")));
    }

    @Test
    void coverage_says_by_owner_what_is_unknown_unsourced_or_overdue() throws IOException {
        write("a-vs-b", """
                ---
                owner: Guild
                review-by: 2026-11-01
                ---

                # A vs B

                ## A

                ### Pros

                - 3x faster
                - 20 % cheaper, [they say](https://example.com)

                ## B

                ### Pros

                - Nice

                ## Criteria

                | Criterion | A | B |
                |-----------|---|---|
                | Speed     | 4 | ? |
                | Price     |   | ? |
                | Look      | 2 | 3 |
                """);
        compare("c-vs-d", "", "C", "D");
        compare("e-vs-f", "reviewed: 2026-11-01\nowner: Guild", "E", "F");
        compare("g-vs-h", "status: superseded", "G", "H");
        var page = run().get("coverage.html");
        assertEquals(
                "2 of 3 comparisons lack something.", page.select(".cmp-lede").text());
        assertEquals(
                List.of("Reviews overdue 1", "Never reviewed 1", "Answers unknown 3", "Figures without a source 1"),
                page.select(".cmp-tallies > div").eachText());
        assertEquals(
                List.of("Guild 1 comparison #", "No owner 1 comparison #"),
                page.select("section > h2").eachText());
        assertEquals(
                List.of(
                        "A vs B Review overdue since 1 November 2026 Unknown Speed: B Price: A, B"
                                + " Without a source A: 1 figure",
                        "C vs D Never reviewed"),
                page.select(".cmp-gaps > li").eachText());
    }

    @Test
    void full_coverage_is_said_too() throws IOException {
        compare("a-vs-b", "reviewed: 2026-11-01", "A", "B");
        var page = run().get("coverage.html");
        assertEquals(
                "0 of 1 comparisons lack something.", page.select(".cmp-lede").text());
        assertEquals(
                "All is covered: every comparison was reviewed in time, every option has an answer to every criterion, and"
                        + " every figure has a source.",
                page.select(".cmp-covered").text());
        assertEquals(0, page.select(".cmp-tallies").size());
    }

    @Test
    void a_page_tells_how_its_pick_came_about_over_all_pages_that_replaced_each_other() throws IOException {
        compare("one", "pick: A\nsuperseded-by: two.md", "A", "B");
        compare(
                "two",
                "pick: B\nhistory:\n  - {date: 2024-01-02, pick: A, reason: It was there.}\n"
                        + "  - {date: 2025-01-02, pick: C, reason: It was new.}",
                "A",
                "B",
                "C");
        compare("three", "pick: A\nsupersedes: two.md", "A", "B");
        var pages = run();
        assertEquals(
                List.of(
                        "Superseded by A vs B Pick: A",
                        "This page B",
                        "2025-01-02 C It was new.",
                        "2024-01-02 A It was there.",
                        "Supersedes A vs B Pick: A"),
                pages.get("two.html").select(".cmp-timeline li").eachText());
        assertEquals(
                List.of("Superseded by A vs B Pick: A", "Superseded by A vs B vs C Pick: B", "This page A"),
                pages.get("one.html").select(".cmp-timeline li").eachText());
        assertEquals(
                "three.html",
                pages.get("one.html").select(".cmp-timeline a").first().attr("href"));
    }

    @Test
    void pages_that_replace_each_other_in_a_circle_are_named_once() throws IOException {
        compare("one", "pick: A\nsupersedes: two.md", "A", "B");
        compare("two", "pick: D\nsupersedes: one.md", "C", "D");
        assertEquals(
                List.of("Superseded by C vs D Pick: D", "This page A", "Supersedes C vs D Pick: D"),
                run().get("one.html").select(".cmp-timeline li").eachText());
    }

    @Test
    void related_comparisons_share_an_option_or_else_a_tag_or_else_a_history() throws IOException {
        compare("a-vs-b", "tags: [x]\nsupersedes: g-vs-h.md", "A", "B");
        compare("c-vs-d", "tags: [x]", "C", "D");
        compare("e-vs-b", "", "E", "B");
        compare("g-vs-h", "", "G", "H");
        compare("i-vs-j", "", "I", "J");
        assertEquals(
                List.of("E vs B", "C vs D", "G vs H"),
                run().get("a-vs-b.html").select(".cmp-related a").eachText());
    }

    @Test
    void every_page_speaks_the_language_of_the_site() throws IOException {
        locale = Locale.GERMAN;
        compare("a-vs-b", "pick: A\ntags: [x]", "A", "B");
        compare("a-vs-c", "pick: C\ntags: [x]", "A", "C");
        var pages = run();
        assertEquals(
                "Nach Option",
                pages.get("index.html")
                        .select(".cmp-topics h2 ")
                        .first()
                        .ownText()
                        .strip());
        assertEquals(
                "Gewählt",
                pages.get("options/a.html").select(".cmp-tallies dt").first().text());
        assertEquals("Abdeckung", pages.get("coverage.html").select("h1").text());
        assertEquals(
                "2 Vergleiche tragen dieses Schlagwort.",
                pages.get("tags/x.html").select(".cmp-lede").text());
    }

    @Test
    void ids_are_unique_and_links_lead_somewhere() throws IOException {
        compare("a-vs-b", "pick: A\ntags: [x, options]\ncategory: By option", "A", "B");
        compare("b-vs-a-vs-c", "pick: B\ntags: [x]\ncategory: By option", "B", "A", "C");
        compare("x/c-vs-b", "pick: B\nowner: Comparisons", "C", "B");
        compare("x/index-vs-a", "category: By option", "Index", "A");
        compare("x/index-vs-b", "category: By option", "Index", "B");
        var pages = run();
        assertEquals(
                "options/index-2.html",
                pages.keySet().stream()
                        .filter(p -> p.contains("index-2"))
                        .findFirst()
                        .get());
        var wrong = new ArrayList<String>();
        pages.forEach((path, page) -> {
            var ids = page.select("[id]").eachAttr("id");
            ids.stream()
                    .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                    .forEach(id -> wrong.add(path + " #" + id));
            for (String href : page.select("a[href]").eachAttr("href")) {
                String[] parts = href.split("#", -1);
                String target = parts[0].isEmpty()
                        ? path
                        : Path.of(path).resolveSibling(parts[0]).normalize().toString();
                var there = pages.get(target);
                if (there == null || parts.length > 1 && there.getElementById(parts[1]) == null) {
                    wrong.add(path + " " + href);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private void compare(String name, String frontMatter, String... options) throws IOException {
        var text = new StringBuilder("---\n" + frontMatter + "\n---\n\n# " + String.join(" vs ", options) + "\n");
        for (String option : options) {
            text.append("\n## ").append(option).append("\n\nIt is what it is.\n");
        }
        write(name, text.toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = docs.resolve("comparisons/" + name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, Document> run() throws IOException {
        var pages = new LinkedHashMap<String, Document>();
        var output = new Output() {
            @Override
            public void page(Page page) {
                pages.put(page.path(), Jsoup.parse(page.body()));
            }

            @Override
            public void file(String path, byte[] content) {}
        };
        var folder = new DocsFolder(docs, DocsFolder.DEFAULT_INCLUDES, DocsFolder.DEFAULT_EXCLUDES, Limits.DEFAULT);
        var source = HandbookOptions.of(folder, LocalDate.of(2026, 11, 24))
                .withPolicy(policy)
                .withThreads(2);
        ComparisonPipeline.run(BuildRequest.of(source, SiteOptions.PLAIN.withLocale(locale)), output);
        return pages;
    }

    private static Map<String, String> links(Element part) {
        var links = new LinkedHashMap<String, String>();
        part.select("a:not(.cmp-anchor)").forEach(a -> links.put(a.text(), a.attr("href")));
        return links;
    }
}
