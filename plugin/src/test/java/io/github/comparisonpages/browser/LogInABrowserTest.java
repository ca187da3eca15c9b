package io.github.comparisonpages.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.BareDocument;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The decision log as a browser shows it. Skipped where there is no Chromium, as {@link PagesInABrowserTest} is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(Shown.Once.class)
class LogInABrowserTest {

    private static final String ROWS = "[...document.querySelectorAll('.cmp-entry')]"
            + ".filter(e => e.getClientRects().length).map(e => e.querySelector('.cmp-log-no').textContent)";
    private static final String PAGE = "lists/log/log.html";

    @TempDir
    private static Path folder;

    private static boolean rendered;

    private final Shown shown;
    private final Tab tab;
    private final Look look;

    LogInABrowserTest(Shown shown) {
        this.shown = shown;
        this.tab = shown.tab();
        this.look = new Look(tab);
    }

    @BeforeEach
    void open() throws IOException {
        if (!rendered) {
            render();
            rendered = true;
        }
        shown.reset();
        shown.show(PAGE);
    }

    @Test
    void records_are_narrowed_by_decider_year_and_status() {
        assertEquals(List.of("1", "2", "3", "4", "10"), tab.strings(ROWS));
        click("[data-filter=decider] [data-value='Ann Beck']");
        assertEquals(List.of("1", "2", "10"), tab.strings(ROWS));
        click("[data-filter=year] [data-value='2024']");
        assertEquals(List.of("1", "2"), tab.strings(ROWS));
        click("[data-filter=status] [data-value=superseded]");
        assertEquals(List.of("1"), tab.strings(ROWS));
        assertEquals("1 of 5 shown", value("document.querySelector('.cmp-count').textContent"));
    }

    @Test
    void an_address_keeps_what_is_asked_for() {
        tab.open(shown.server().url(PAGE) + "?year=2024&decider=Ann+Beck&sort=newest");
        assertEquals(List.of("2", "1"), tab.strings(ROWS));
    }

    @Test
    void records_are_sorted_by_date_and_by_number_again() {
        sort("newest");
        assertEquals(List.of("10", "3", "2", "1", "4"), tab.strings(ROWS));
        sort("");
        assertEquals(List.of("1", "2", "3", "4", "10"), tab.strings(ROWS));
    }

    @Test
    void it_breaks_no_rule_of_accessibility_in_light_or_dark_wide_or_narrow() {
        var wrong = new ArrayList<String>();
        for (String scheme : List.of("light", "dark")) {
            for (int width : new int[] {360, 1440}) {
                tab.width(width);
                tab.screen(scheme);
                sort(width == 360 ? "newest" : "");
                look.accessibility().forEach(what -> wrong.add(scheme + " " + width + ": " + what));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void each_row_of_its_table_has_a_header() {
        assertEquals(
                List.of("6", "6"),
                tab.strings("[document.querySelectorAll('.cmp-log tr').length, document.querySelectorAll("
                        + "'tr > th[scope=row], tr > th[scope=col]:first-child').length].map(String)"));
    }

    @Test
    void it_is_no_wider_than_its_window_or_its_paper_and_nothing_moves() {
        var wrong = look.overflow("", 320, 360, 768, 1024, 1440);
        tab.media("print", Map.of());
        wrong.addAll(look.overflow("paper of ", PagesInABrowserTest.A4));
        tab.screen("light");
        shown.show(PAGE);
        wrong.addAll(look.shift());
        wrong.addAll(look.ids());
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_text_of_the_picture_leaves_its_box() {
        assertEquals(List.of(), tab.strings("""
                [...document.querySelectorAll('.cmp-box')].flatMap(box => {
                  const room = box.querySelector('rect').getBoundingClientRect();
                  return [...box.querySelectorAll('text')].filter(text => {
                    const r = text.getBoundingClientRect();
                    return r.left < room.left || r.right > room.right || r.top < room.top || r.bottom > room.bottom;
                  }).map(text => text.textContent);
                })
                """));
    }

    private void render() throws IOException {
        Path docs = folder.resolve("log");
        record(docs, "0001-mugs", "date: 2024-01-02\ndeciders: [Ann Beck]\nsuperseded-by: [\"2\"]", "1. Mugs");
        record(
                docs,
                "0002-cups",
                "status: accepted\ndate: 2024-03-04\ndeciders: [Ann Beck, Bob]\namended-by: [\"4\", \"10\"]",
                "2. Cups with saucers, MMMMMMMMMMMMMMMMMMM, and spoons for all who come, whatever they drink from them");
        record(docs, "0003-tea", "status: accepted\ndate: 2025-01-02\ndeciders: [Bob]", "3. Tea");
        record(docs, "0004-milk", "clarified-by: [\"3 (in part)\"]\nstatus: proposed", "4. Milk");
        record(
                docs,
                "0010-sugar",
                "date: 2026-01-02\ndeciders: [Ann Beck]\nsuperseded-by: [\"3 (in part)\"]",
                "10. Sugar");
        var site = shown.server().folder("lists/log", new BareDocument(List.of("/bare.css"), "<main>", "</main>"));
        var source = HandbookOptions.of(
                        new DocsFolder(docs, DocsFolder.DEFAULT_INCLUDES, List.of(), Limits.DEFAULT),
                        LocalDate.of(2026, 11, 24))
                .withThreads(2);
        ComparisonPipeline.run(BuildRequest.of(source, SiteOptions.PLAIN), site);
    }

    private static void record(Path docs, String name, String frontMatter, String title) throws IOException {
        Path file = docs.resolve("comparisons/" + name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + frontMatter + "\n---\n\n# " + title + "\n\nIt is what it is.\n");
    }

    private void sort(String order) {
        tab.value("(() => { const s = document.querySelector('#cmp-sort'); s.value = '" + order
                + "'; s.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    private void click(String selector) {
        tab.value("document.querySelector(\"" + selector + "\").click()");
    }

    private String value(String expression) {
        return tab.value(expression).asText();
    }
}
