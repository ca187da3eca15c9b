package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** The page of all decision records. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogPageTest {

    @TempDir
    private Path docs;

    private Locale locale = Locale.ENGLISH;

    @Test
    void there_is_no_log_of_comparisons_that_are_no_records_or_of_one_record() throws IOException {
        write("tea-vs-cocoa", "", "Tea vs Cocoa");
        write("0001-mugs", "", "Mugs");
        var pages = run();
        assertFalse(pages.containsKey("log.html"));
        assertEquals(0, pages.get("index.html").select("a[href=log.html]").size());
    }

    @Test
    void a_log_has_all_records_by_number_with_what_is_known_of_each() throws IOException {
        write(
                "0010-cups",
                "status: accepted\ndate: 2025-03-04\ndeciders: [Ann Beck, Bob]\noptions: [Cups, Glasses]\npick: Cups",
                "10. Cups or glasses");
        write("0002-kettle", "status: proposed", "ADR-2: Kettle");
        write("tea", "date: 2024-01-02", "Which tea");
        write("sugar-vs-honey", "", "Sugar vs Honey");
        var pages = run();
        var log = pages.get("log.html");
        assertEquals("Decision log", log.select("h1").text());
        assertEquals(
                "3 decisions on record, 2 of them in force.",
                log.select(".cmp-lede").text());
        assertEquals(
                List.of("No.", "Decision", "Status", "Decided", "Decided by", "Pick"),
                log.select("thead th").eachText());
        assertEquals(
                List.of(
                        List.of("2", "Kettle", "Proposed", "", "", ""),
                        List.of("10", "Cups or glasses", "Accepted", "4 March 2025", "Ann Beck, Bob", "Cups"),
                        List.of("", "Which tea", "", "2 January 2024", "", "")),
                log.select("tbody tr").stream()
                        .map(row -> row.children().stream().map(Element::text).toList())
                        .toList());
        assertEquals(
                List.of("0002-kettle.html", "0010-cups.html", "tea.html"),
                log.select("tbody th a").eachAttr("href"));
        assertEquals(
                List.of("Decision log", "Coverage"),
                pages.get("index.html").select(".cmp-toc a").eachText());
        assertEquals(
                "All decisions, by number and date",
                pages.get("index.html")
                        .select(".cmp-more-link a[href=log.html]")
                        .text());
    }

    @Test
    void columns_that_nobody_fills_are_not_there() throws IOException {
        write("a", "status: accepted", "A decision");
        write("b", "status: accepted", "Another decision");
        var log = run().get("log.html");
        assertEquals(List.of("Decision", "Status"), log.select("thead th").eachText());
        assertEquals(0, log.select("#cmp-sort").size());
        assertEquals(0, log.select("#changes").size());
    }

    @Test
    void dead_records_look_dead_and_lead_to_their_successors() throws IOException {
        write("0001-mugs", "superseded-by: [\"3\"]\noptions: [Mugs, Bowls]\npick: Mugs", "1. Mugs");
        write("0002-spoons", "status: deprecated", "2. Spoons");
        write("0003-cups", "status: accepted", "3. Cups");
        var log = run().get("log.html");
        assertEquals(
                List.of("1 Mugs Superseded by 3 Cups Superseded Mugs", "2 Spoons Deprecated"),
                log.select("tr.cmp-dead").eachText());
        assertEquals("0003-cups.html", log.select(".cmp-dead .cmp-log-by a").attr("href"));
        assertEquals(0, log.select(".cmp-dead .cmp-line-pick").size(), "no star for what is no longer picked");
    }

    @Test
    void records_are_narrowed_by_who_decided_when_and_where_they_stand() throws IOException {
        write("0001-mugs", "status: accepted\ndate: 2024-03-04\ndeciders: [Bob]", "Mugs");
        write("0002-cups", "status: rejected\ndate: 2025-03-04\ndeciders: [Ann Beck, Bob]", "Cups");
        write("0003-tea", "status: accepted\ndate: 2025-04-04", "Tea");
        var log = run().get("log.html");
        var filter = log.selectFirst(".cmp-filter");
        assertEquals(
                List.of("Find", "Decided by", "Year", "Status", "Sort"),
                filter.select("label, .cmp-field-name").eachText());
        assertEquals(
                List.of("Ann Beck 1", "Bob 2"),
                filter.select("[data-filter=decider] button").eachText());
        assertEquals(
                List.of("2025 2", "2024 1"),
                filter.select("[data-filter=year] button").eachText());
        assertEquals(
                List.of("Accepted 2", "Rejected 1"),
                filter.select("[data-filter=status] button").eachText());
        assertEquals(
                List.of("By number", "Newest decision first"),
                filter.select("#cmp-sort option").eachText());
        assertEquals(
                List.of("2024-03-04", "2025-03-04", "2025-04-04"),
                log.select(".cmp-entry").eachAttr("data-on"));
        assertEquals(
                List.of("Ann Beck", "Bob"),
                log.select(".cmp-entry:eq(1) .cmp-decider").eachText());
    }

    @Test
    void what_changed_is_drawn_and_told_in_words() throws IOException {
        write("0003-mugs", "date: 2023-01-02\nsuperseded-by: [\"7\"]", "3. Mugs");
        write("0007-cups", "amended-by: [\"9\"]", "7. Cups");
        write("0009-saucers", "", "9. Saucers");
        write("0010-tea", "", "10. Tea");
        var log = run().get("log.html");
        assertEquals(
                List.of("3 Mugs Superseded by 7 Cups", "7 Cups Amended by 9 Saucers"),
                log.select(".cmp-stories > li").eachText());
        assertEquals(
                List.of("Superseded by", "Amended by"),
                log.select(".cmp-signs li").eachText());
        assertEquals(1, log.select(".cmp-chain").size());
        assertEquals(
                List.of("3 2023 Mugs", "7 Cups", "9 Saucers"),
                log.select(".cmp-box").eachText());
        assertEquals(List.of("3 2023 Mugs"), log.select(".cmp-box.cmp-dead").eachText());
        assertEquals(
                List.of("0003-mugs.html", "0007-cups.html", "0009-saucers.html"),
                log.select(".cmp-box a").eachAttr("href"));
        assertEquals(2, log.select(".cmp-chain .cmp-way").size());
        assertEquals("true", log.selectFirst(".cmp-chain").attr("aria-hidden"));
    }

    @Test
    void what_changed_in_part_is_another_sign_and_may_have_a_note() throws IOException {
        write("0001-mugs", "status: partially superseded by 2", "Mugs");
        write("0002-cups", "supersedes: [\"1, for guests\"]", "Cups");
        var log = run().get("log.html");
        assertEquals(
                List.of("Superseded in part by"), log.select(".cmp-signs li").eachText());
        assertEquals(
                "1 Mugs Superseded in part by 2 Cups: for guests",
                log.select(".cmp-stories > li").text());
        assertEquals(0, log.select(".cmp-dead").size());
    }

    @Test
    void records_that_do_not_hang_together_are_drawn_apart() throws IOException {
        write("0001-mugs", "superseded-by: [\"2\"]", "Mugs");
        write("0002-cups", "", "Cups");
        write("0003-tea", "superseded-by: [\"4\"]", "Tea");
        write("0004-cocoa", "", "Cocoa");
        assertEquals(
                List.of("1 Mugs 2 Cups", "3 Tea 4 Cocoa"),
                run().get("log.html").select(".cmp-chain").eachText());
    }

    @Test
    void a_circle_is_drawn_too() throws IOException {
        write("0001-mugs", "superseded-by: [\"2\"]", "Mugs");
        write("0002-cups", "superseded-by: [\"1\"]", "Cups");
        var log = run().get("log.html");
        assertEquals(2, log.select(".cmp-chain .cmp-way").size());
        assertEquals(2, log.select(".cmp-stories > li").size());
    }

    @Test
    void the_newest_are_drawn_where_there_are_too_many_and_the_list_has_all() throws IOException {
        for (int i = 1; i <= 70; i += 2) {
            write("%04d-old".formatted(i), "superseded-by: [\"%s\"]".formatted(i + 1), "Old " + i);
            write("%04d-new".formatted(i + 1), "", "New " + i);
        }
        var log = run().get("log.html");
        assertEquals(30, log.select(".cmp-chain").size());
        assertEquals("11 Old 11 12 New 11", log.select(".cmp-chain").first().text());
        assertTrue(log.select("#changes + p").text().endsWith("10 more decisions are in the list only."));
        assertEquals(35, log.select(".cmp-stories > li").size());
    }

    @Test
    void a_chain_that_is_too_long_is_drawn_from_its_end() throws IOException {
        for (int i = 1; i <= 70; i++) {
            write("%04d-x".formatted(i), i == 1 ? "" : "supersedes: [\"%s\"]".formatted(i - 1), "Turn");
        }
        var log = run().get("log.html");
        assertEquals(60, log.select(".cmp-box").size());
        assertEquals("11 Turn", log.select(".cmp-box").first().text());
        assertEquals("70 Turn", log.select(".cmp-box").last().text());
        assertEquals(69, log.select(".cmp-stories > li").size());
    }

    @Test
    void numbers_of_several_series_are_told_apart() throws IOException {
        write("adr-1-mugs", "", "ADR-1: Mugs");
        write("rfc-1-cups", "amends: [adr-1-mugs.md]", "RFC-1: Cups");
        var log = run().get("log.html");
        assertEquals(List.of("ADR-1", "RFC-1"), log.select("tbody .cmp-log-no").eachText());
        assertEquals(
                List.of("ADR-1 Mugs Amended by RFC-1 Cups"),
                log.select(".cmp-stories > li").eachText());
    }

    @Test
    void it_speaks_the_language_of_the_site() throws IOException {
        locale = Locale.GERMAN;
        write("0001-mugs", "superseded-by: [\"2\"]\ndate: 2024-05-06", "Becher");
        write("0002-cups", "", "Tassen");
        var log = run().get("log.html");
        assertEquals("Entscheidungsprotokoll", log.select("h1").text());
        assertEquals(
                "1 Becher Abgelöst durch 2 Tassen",
                log.select(".cmp-stories > li").text());
        assertEquals("6. Mai 2024", log.select("tbody time").text());
    }

    @Test
    void a_page_of_the_same_name_is_left_out() throws IOException {
        write("log", "status: accepted", "A log house");
        write("0001-mugs", "", "Mugs");
        write("0002-cups", "", "Cups");
        var pages = run();
        assertEquals("Decision log", pages.get("log.html").select("h1").text());
        assertNull(pages.get("log.html").selectFirst("a[href=log.html]"));
    }

    private void write(String name, String frontMatter, String title) throws IOException {
        Path file = docs.resolve("comparisons/" + name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + frontMatter + "\n---\n\n# " + title + "\n\nIt is what it is.\n");
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
        var source = HandbookOptions.of(
                        new DocsFolder(docs, DocsFolder.DEFAULT_INCLUDES, DocsFolder.DEFAULT_EXCLUDES, Limits.DEFAULT),
                        LocalDate.of(2026, 11, 24))
                .withThreads(2);
        ComparisonPipeline.run(BuildRequest.of(source, SiteOptions.PLAIN.withLocale(locale)), output);
        return pages;
    }
}
