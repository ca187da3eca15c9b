package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExportsTest {

    @TempDir
    private Path docs;

    @Test
    void a_table_of_criteria_is_CSV_as_the_author_wrote_it() throws Exception {
        write("a/tea-vs-coffee.md", """
                # Tea vs Coffee

                | Criterion | Weight | Tea | Coffee |
                |-----------|-------:|-----|--------|
                | Price (lower is better) | 2 | 3 — loose, not bagged | 5 |
                | "Real" taste | 1 | ★★★☆☆ | =1+1 |

                ## Verdict

                We chose Tea.
                """);
        var files = Exports.csv(pages(), List.of("a/tea-vs-coffee.md"));
        assertEquals(List.of("a/tea-vs-coffee.csv"), List.copyOf(files.keySet()));
        assertEquals(
                "Criterion,Weight,Tea,Coffee\r\n"
                        + "Price (lower is better),2,\"3 — loose, not bagged\",5\r\n"
                        + "\"\"\"Real\"\" taste\",1,★★★☆☆,'=1+1\r\n",
                new String(files.get("a/tea-vs-coffee.csv"), StandardCharsets.UTF_8));
    }

    @Test
    void a_record_of_MADR_keeps_the_table() throws Exception {
        write("t.md", "# Tea vs Coffee\n\n## Criteria\n\n| | Tea | Coffee |\n|---|---|---|\n| Price | 3 | 5 |\n");
        var files = Exports.madr(pages(), List.of("t.md"));
        String text = new String(files.get("t.md"), StandardCharsets.UTF_8);
        assertTrue(text.contains("| Price | 3 | 5 |"), text);
    }

    @Test
    void the_log_is_one_document_of_all_decisions_in_force_that_needs_nothing_else() throws Exception {
        write("adr/0001-tea.md", record("Tea", "superseded by [2](0002-mate.md)", "Thirst."));
        write(
                "adr/0002-mate.md",
                record("Mate", "accepted", "More than [tea](0001-tea.md), see [three](0003-cups.md#context)."));
        write("adr/0003-cups.md", record("Cups", "accepted", "![A cup](cup.png) and [the web](https://example.org/)."));
        write("adr/0004-plans.md", record("Plans", "proposed", "Later."));
        write("adr/cup.png", "no picture");
        var page = book();
        assertEquals(
                List.of("Mate 2026-01-01", "Cups 2026-01-01"),
                page.select("ol.book-contents li").eachText());
        assertEquals(2, page.select("article.comparison").size());
        var ids = page.select("[id]").eachAttr("id");
        assertEquals(new HashSet<>(ids).size(), ids.size());
        var targets = new TreeSet<String>();
        for (String href : page.select("a[href]").eachAttr("href")) {
            assertTrue(href.startsWith("https:") || ids.contains(href.substring(1)), href);
            targets.add(href);
        }
        assertTrue(targets.contains("#d2-context"), targets.toString());
        assertTrue(page.select("img").attr("src").startsWith("data:image/png;base64,"));
        assertTrue(page.select("link, script").isEmpty());
        assertFalse(page.html().contains("url(http"));
    }

    @Test
    void a_folder_without_decisions_has_no_log() throws Exception {
        write("x.md", "# Words\n\nOnly.\n");
        assertTrue(Exports.book(options(), SiteOptions.PLAIN).isEmpty());
    }

    private static String record(String title, String status, String context) {
        return "# %s\n\n* Status: %s\n* Date: 2026-01-01\n\n## Context\n\n%s\n\n## Decision\n\nWe drink it.\n"
                .formatted(title, status, context);
    }

    private Document book() throws IOException {
        byte[] html = Exports.book(options(), SiteOptions.PLAIN).orElseThrow();
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    private HandbookOptions options() {
        return HandbookOptions.of(folder(), LocalDate.of(2026, 11, 28));
    }

    private EditedPages pages() throws IOException {
        return EditedPages.of(folder());
    }

    private DocsFolder folder() {
        return new DocsFolder(docs, List.of("**/*.md"), List.of(), Limits.DEFAULT);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(docs.resolve(path).getParent());
        Files.writeString(docs.resolve(path), text);
    }
}
