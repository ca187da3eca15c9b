package io.github.comparisonpages.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.ComparisonPipeline;
import io.github.comparisonpages.load.DocsFiles;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.validate.Baseline;
import io.github.comparisonpages.validate.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of the handbook and of all case folders as a browser shows them. Without a Chromium on the path, or where the
 * property {@code browser} says, these tests are skipped; {@code -Dbrowser.required} makes them fail instead.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesInABrowserTest {

    private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1440);
    private static final String A4 = "print";
    private static final int A4_WIDTH = 718;
    private static final String DECISION = "handbook/career/ic-vs-manager.html";
    private static final String TWO_SCORES = "[...document.querySelectorAll('.cmp-live dd b')].map(b => b.textContent)";

    @TempDir
    private static Path profile;

    private static BareSite site;
    private static Browser browser;
    private static Tab tab;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        var executable = Browser.installed();
        if (executable.isEmpty()) {
            String hint = "No Chromium on the path and no -Dbrowser=…: pages are not tried in a browser.";
            assertEquals(null, System.getProperty("browser.required"), hint);
            System.out.println(hint);
            Assumptions.abort(hint);
        }
        site = new BareSite();
        render("handbook", Path.of("../sample-project/docs"), DocsFolder.DEFAULT_INCLUDES);
        for (Path folder : cases()) {
            render(folder.getFileName().toString(), folder, List.of("page.md"));
        }
        browser = Browser.start(executable.get(), profile);
        tab = browser.tab();
    }

    private static void render(String name, Path docs, List<String> includes) throws IOException {
        site.folder(name);
        var folder = new DocsFolder(docs, includes, List.of(), Limits.DEFAULT);
        var source = new ComparisonPipeline.Source(
                folder,
                null,
                DocsFiles.DEFAULT_MAX_BYTES,
                LocalDate.of(2026, 11, 24),
                Policy.DEFAULT,
                Baseline.NONE,
                2);
        new ComparisonPipeline(source).run(ComparisonPipeline.Site.PLAIN, site);
    }

    private static List<Path> cases() throws IOException {
        try (var folders = Files.list(Path.of("src/test/resources/cases"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @BeforeEach
    void reset() {
        tab.scripts(true);
        tab.media("screen", "light");
        tab.width(1440);
    }

    @Test
    void no_page_breaks_a_rule_of_accessibility_in_light_or_dark() throws IOException {
        String axe = axe();
        var violations = new ArrayList<String>();
        for (String scheme : List.of("light", "dark")) {
            tab.media("screen", scheme);
            violations.addAll(everywhere(() -> {
                tab.value(axe);
                return tab.strings("""
                        axe.run('.comparison', {resultTypes: ['violations'], runOnly:
                            ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                        .then(found => found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html)))
                        """);
            }));
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void no_page_is_wider_than_its_window_or_its_paper() {
        var wide = new ArrayList<String>();
        for (int width : WIDTHS) {
            tab.width(width);
            wide.addAll(everywhere(() -> overflow()));
        }
        tab.media(A4, "light");
        tab.width(A4_WIDTH);
        wide.addAll(everywhere(() -> overflow()));
        assertEquals(List.of(), wide);
    }

    private static List<String> overflow() {
        return tab.strings("""
                (() => {
                  const room = document.documentElement.clientWidth;
                  if (document.documentElement.scrollWidth <= room) return [];
                  return [...document.querySelectorAll('.comparison *')]
                      .filter(e => e.getBoundingClientRect().right > room + 1 && !e.closest('.cmp-vh'))
                      .slice(0, 3).map(e => room + ' px: ' + e.outerHTML.slice(0, 120)).concat('wider than ' + room);
                })()
                """);
    }

    @Test
    void a_page_asks_no_other_host_and_makes_no_error() {
        String own = site.url("");
        assertEquals(
                List.of(),
                everywhere(() -> Stream.concat(
                                tab.errors().stream(), tab.asked().stream().filter(url -> !url.startsWith(own)))
                        .toList()));
    }

    @Test
    void ids_are_unique_and_every_link_within_a_page_finds_its_place() {
        assertEquals(List.of(), everywhere(() -> tab.strings("""
                (() => {
                  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                  const twice = ids.filter((id, i) => ids.indexOf(id) < i);
                  const names = e => ['aria-labelledby', 'aria-describedby', 'for'].flatMap(a => (e.getAttribute(a) ?? '').split(' '));
                  const lost = [...document.querySelectorAll('.comparison *')].flatMap(names).filter(id => id && !ids.includes(id));
                  const dead = [...document.querySelectorAll('.comparison [href^="#"]')]
                      .map(e => decodeURIComponent(e.getAttribute('href').slice(1))).filter(id => !ids.includes(id));
                  return [...twice, ...lost, ...dead];
                })()
                """)));
    }

    @Test
    void nothing_moves_once_a_page_is_shown() {
        assertEquals(List.of(), everywhere(() -> tab.strings("""
                new Promise(done => {
                  let moved = 0;
                  new PerformanceObserver(list => { for (const e of list.getEntries()) moved += e.value; })
                      .observe({type: 'layout-shift', buffered: true});
                  setTimeout(() => done(moved < 0.02 ? [] : ['moves by ' + moved]), 60);
                })
                """)));
    }

    @Test
    void without_scripts_all_text_is_there_and_no_control_that_does_nothing() {
        tab.scripts(false);
        assertEquals(List.of(), everywhere(() -> tab.strings("""
                (() => {
                  const lost = [], range = document.createRange();
                  const texts = document.createTreeWalker(document.querySelector('.comparison'), NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    const text = texts.currentNode;
                    // The weight of a narrow table stands in a column of its own in a wide one.
                    if (!text.data.trim() || text.parentElement.closest('[hidden], svg, .cmp-w-in')) continue;
                    range.selectNode(text);
                    if (!range.getClientRects().length) lost.push(text.data);
                  }
                  const dead = [...document.querySelectorAll('.comparison :is(button, input:not([disabled]), output)')]
                      .filter(e => e.getClientRects().length).map(e => e.outerHTML);
                  return [...lost, ...dead];
                })()
                """)));
    }

    @Test
    void with_the_authors_weights_the_live_totals_are_the_printed_ones() {
        assertEquals(List.of(), everywhere(() -> tab.strings("""
                (() => {
                  const text = selector => [...document.querySelectorAll(selector)].map(e => e.textContent).join(' ');
                  const live = text('.cmp-live dd b'), printed = text('.cmp-pick-score dd b');
                  return live && live !== printed ? [live + ' for ' + printed] : [];
                })()
                """)));
    }

    @Test
    void a_slider_is_reached_and_moved_with_the_keyboard_and_the_address_keeps_it() {
        tab.open(site.url(DECISION));
        assertEquals(List.of("3.72", "3.48"), tab.strings(TWO_SCORES));
        for (int i = 0; i < 200 && !focused("input[type=range]"); i++) {
            tab.press("Tab", 9);
        }
        assertEquals("Deep technical work", value("document.activeElement.labels[0].textContent"));
        assertNotEquals("none", value("getComputedStyle(document.activeElement).outlineStyle"));

        tab.press("Home", 36);

        assertEquals("0, ignore", value("document.activeElement.getAttribute('aria-valuetext')"));
        assertEquals(List.of("3.52", "3.72"), tab.strings(TWO_SCORES));
        assertEquals(
                "Technical Manager leads with 3.72, ahead of Individual Contributor with 3.52.",
                value("document.querySelector('.cmp-result').textContent"));
        assertEquals("?w=0.4.4.3.3.2.2.3.4", value("location.search"));
        assertEquals(
                "Nice pick: Individual Contributor",
                value("document.querySelector('.cmp-pick h2').textContent.trim()"));

        tab.open(site.url(DECISION + "?w=0.4.4.3.3.2.2.3.4"));

        assertEquals(List.of("3.52", "3.72"), tab.strings(TWO_SCORES));
        for (int i = 0; i < 200 && !focused("[type=reset]"); i++) {
            tab.press("Tab", 9);
        }
        tab.press("Enter", 13);
        assertEquals(List.of("3.72", "3.48"), tab.strings(TWO_SCORES));
        assertEquals("", value("location.search"));
    }

    @Test
    void an_address_with_weights_that_do_not_fit_is_the_authors_page() {
        for (String weights : List.of("9.4.4.3.3.2.2.3.4", "1.2", "x", "-1.4.4.3.3.2.2.3.4", "....4.4.4.4.4")) {
            tab.open(site.url(DECISION + "?w=" + weights));
            assertEquals(List.of("3.72", "3.48"), tab.strings(TWO_SCORES), weights);
        }
    }

    @Test
    void rows_that_are_alike_can_be_hidden_and_the_others_put_by_their_gap() {
        tab.open(site.url(DECISION));
        click("[data-act=differences]");
        click("[data-act=order]");
        assertEquals(
                List.of("1", "3", "9", "4", "2", "6", "8", "7"),
                tab.strings("[...document.querySelectorAll('tbody tr:not([hidden])')].map(r => r.dataset.row)"));
        assertEquals("8 of 9 shown", value("document.querySelector('.cmp-count').textContent"));
        click("[data-act=differences]");
        click("[data-act=order]");
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
                tab.strings("[...document.querySelectorAll('tbody tr:not([hidden])')].map(r => r.dataset.row)"));
    }

    @Test
    void the_index_is_searched_and_filtered_by_tags_that_pages_link_to() {
        String shown = "[...document.querySelectorAll('.cmp-card:not([hidden]) h2')].map(h => h.innerText)";
        tab.open(site.url(DECISION));
        tab.value("document.querySelector('.cmp-tags a').click()");
        tab.open(site.url("handbook/index.html?tag=career"));
        assertEquals(List.of("Individual Contributor vs Technical Manager"), tab.strings(shown));
        assertEquals("true", value("document.querySelector('[data-tag=career]').getAttribute('aria-pressed')"));
        click("[data-tag=career]");
        assertEquals("", value("location.search"));
        assertEquals("3 of 3 shown", value("document.querySelector('.cmp-filter .cmp-count').textContent"));
        tab.value("const f = document.querySelector('#cmp-find'); f.value = 'graphQL rest';"
                + " f.dispatchEvent(new Event('input', {bubbles: true}))");
        assertEquals(List.of("REST vs gRPC vs GraphQL"), tab.strings(shown));
    }

    @Test
    void a_page_prints() {
        tab.open(site.url(DECISION));
        assertTrue(new String(tab.print(), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    private static boolean focused(String selector) {
        return tab.value("document.activeElement.matches('" + selector + "')").asBoolean();
    }

    private static void click(String selector) {
        tab.value("document.querySelector('" + selector + "').click()");
    }

    private static String value(String expression) {
        return tab.value(expression).asText();
    }

    /** What is wrong with each page, after its name; one index page stands for all. */
    private static List<String> everywhere(Supplier<List<String>> wrong) {
        var all = new ArrayList<String>();
        var pages = site.pages().stream()
                .filter(page -> !page.endsWith("/index.html") || page.startsWith("handbook/"))
                .toList();
        for (String page : pages) {
            tab.open(site.url(page));
            wrong.get().forEach(what -> all.add(page + ": " + what));
        }
        assertTrue(pages.size() > 30);
        return all;
    }

    private static String axe() throws IOException {
        try (InputStream in = PagesInABrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
