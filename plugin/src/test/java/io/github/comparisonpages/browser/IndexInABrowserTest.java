package io.github.comparisonpages.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.BareDocument;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages that gather comparisons, as a browser shows them: a handbook of a few comparisons, and one of so many that
 * they are lines. Skipped where there is no Chromium, as {@link PagesInABrowserTest} is.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(Shown.Once.class)
class IndexInABrowserTest {

    private static final String SHOWN =
            "[...document.querySelectorAll('.cmp-entry')].filter(e => e.getClientRects().length).map(e => e.querySelector('a').innerText)";
    private static final int LINES = 70;

    @TempDir
    private static Path folder;

    private static boolean rendered;

    private final Shown shown;
    private final Tab tab;

    IndexInABrowserTest(Shown shown) {
        this.shown = shown;
        this.tab = shown.tab();
    }

    private void few() throws IOException {
        Path docs = folder.resolve("few");
        compare(
                docs,
                "maven-vs-gradle",
                "pick: Maven\nowner: Build Guild\ncategory: Build\ntags: [java]",
                "Maven",
                "Gradle");
        compare(
                docs,
                "gradle-vs-bazel",
                "pick: Gradle\nowner: Build Guild\ncategory: Build\ntags: [java, large]",
                "Gradle",
                "Bazel");
        compare(docs, "gradle-vs-maven", "pick: Gradle\ncategory: Build\nstatus: draft", "Gradle", "Maven");
        compare(
                docs,
                "cafe-vs-bar",
                "pick: none\nreviewed: 2026-01-02\nreview-by: 2999-01-01\ncategory: Places",
                "Café",
                "Bar");
        compare(
                docs,
                "home-vs-office",
                "pick: Home\nreviewed: 2024-01-02\nreview-by: 2025-01-01\ncategory: Places",
                "Home",
                "Office");
        compare(
                docs,
                "kafka-vs-rabbitmq-vs-nats",
                "pick: Kafka\ntags: [large]\ncategory: Data",
                "Kafka",
                "RabbitMQ",
                "NATS");
        compare(docs, "kafka-vs-nats", "pick: NATS\nreviewed: 2025-05-05\ncategory: Data", "Kafka", "NATS");
        compare(docs, "sql-vs-files", "pick: SQL\ncategory: Data\nowner: Data Guild", "SQL", "Files");
        render("few", docs);
    }

    private void many() throws IOException {
        Path docs = folder.resolve("many");
        for (int i = 0; i < LINES; i++) {
            String category = i % 2 == 0 ? "Even" : "Odd";
            compare(
                    docs,
                    "a-vs-b%02d".formatted(i),
                    "pick: A\nowner: Team %02d\ncategory: %s".formatted(i % 9, category),
                    "A",
                    "B%02d".formatted(i));
        }
        render("many", docs);
    }

    private static void compare(Path docs, String name, String frontMatter, String... options) throws IOException {
        var text = new StringBuilder("---\n" + frontMatter + "\n---\n\n# " + String.join(" vs ", options) + "\n");
        for (String option : options) {
            text.append("\n## ").append(option).append("\n\n### Pros\n\n- Good.\n");
        }
        text.append("\n## Criteria\n\n| Criterion | ")
                .append(String.join(" | ", options))
                .append(" |\n|---|");
        text.append("---|".repeat(options.length)).append("\n| Speed | ");
        for (int i = 0; i < options.length; i++) {
            text.append(i + 1).append(" | ");
        }
        text.append("\n| Price | ").append("? | ".repeat(options.length));
        text.append("\n| Support | ");
        for (int i = 0; i < options.length; i++) {
            text.append(i % 2 + 1).append(" | ");
        }
        text.append('\n');
        Files.createDirectories(docs);
        Files.writeString(docs.resolve(name + ".md"), text);
    }

    private void render(String name, Path docs) throws IOException {
        var site = shown.server().folder("lists/" + name, new BareDocument(List.of("/bare.css"), "<main>", "</main>"));
        var source = HandbookOptions.of(
                        new DocsFolder(docs, DocsFolder.DEFAULT_INCLUDES, List.of(), Limits.DEFAULT),
                        LocalDate.of(2026, 11, 24))
                .withThreads(2);
        ComparisonPipeline.run(BuildRequest.of(source, SiteOptions.PLAIN), site);
    }

    @BeforeEach
    void open() throws IOException {
        if (!rendered) {
            few();
            many();
            rendered = true;
        }
        shown.reset();
    }

    @Test
    void words_find_titles_options_picks_tags_and_owners_without_regard_to_case_and_accents() {
        tab.open(shown.server().url("lists/few/index.html"));
        for (var wanted : List.of(
                List.of("cafe", "Café vs Bar"),
                List.of("LARGE bazel", "Gradle vs Bazel"),
                List.of("data guild", "SQL vs Files"),
                List.of("nothing at all"))) {
            type(wanted.get(0));
            assertEquals(wanted.subList(1, wanted.size()), tab.strings(SHOWN));
        }
        assertEquals("0 of 8 shown", value("document.querySelector('.cmp-count').textContent"));
        assertTrue(tab.value("document.querySelector('.cmp-none-shown').getClientRects().length > 0")
                .asBoolean());
    }

    @Test
    void filters_narrow_together_and_groups_that_have_nothing_left_go() {
        tab.open(shown.server().url("lists/few/index.html"));
        choose("[data-filter=pick]", "Gradle");
        assertEquals(List.of("Gradle vs Bazel", "Gradle vs Maven"), tab.strings(SHOWN));
        click("[data-filter=status] [data-value=draft]");
        assertEquals(List.of("Gradle vs Maven"), tab.strings(SHOWN));
        assertEquals(
                List.of("Build 1"),
                tab.strings("[...document.querySelectorAll('.cmp-list h2')].filter(h => h.getClientRects().length)"
                        + ".map(h => h.innerText.replace('#', '').trim())"));
        click("[type=reset]");
        assertEquals(8, tab.strings(SHOWN).size());
    }

    @Test
    void the_readers_clock_decides_what_is_overdue() {
        tab.open(shown.server().url("lists/few/index.html"));
        click("[data-filter=fresh] [data-value=overdue]");
        assertEquals(List.of("Home vs Office"), tab.strings(SHOWN));
        click("[data-filter=fresh] [data-value=overdue]");
        click("[data-filter=fresh] [data-value=fresh]");
        assertEquals(
                List.of("Café vs Bar", "Kafka vs NATS"),
                tab.strings(SHOWN).stream().sorted().toList());
    }

    @Test
    void the_address_keeps_what_is_asked_and_gives_it_back() {
        tab.open(shown.server().url("lists/few/index.html"));
        type("gradle");
        click("[data-filter=tag] [data-value=java]");
        click("[data-filter=tag] [data-value=large]");
        tab.value("new Promise(done => setTimeout(done, 400))");
        assertEquals("?q=gradle&tag=java&tag=large", value("location.search"));

        tab.open(shown.server().url("lists/few/index.html?q=gradle&tag=java&tag=large&sort=title"));

        assertEquals(List.of("Gradle vs Bazel"), tab.strings(SHOWN));
        assertEquals("gradle", value("document.querySelector('#cmp-find').value"));
        assertEquals("title", value("document.querySelector('#cmp-sort').value"));
        assertEquals(
                List.of("java", "large"),
                tab.strings("[...document.querySelectorAll('[aria-pressed=true]')].map(b => b.dataset.value)"));
    }

    @Test
    void comparisons_are_sorted_across_the_groups_and_put_back() {
        tab.open(shown.server().url("lists/few/index.html"));
        var grouped = tab.strings(SHOWN);
        choose("#cmp-sort", "title");
        var sorted = new ArrayList<>(grouped);
        sorted.sort(String.CASE_INSENSITIVE_ORDER);
        assertEquals(sorted, tab.strings(SHOWN));
        assertEquals(
                "Build", value("document.querySelector('.cmp-entry[data-category]:nth-child(2)').dataset.category"));
        choose("#cmp-sort", "newest");
        assertEquals("Café vs Bar", tab.strings(SHOWN).get(0));
        choose("#cmp-sort", "");
        assertEquals(grouped, tab.strings(SHOWN));
    }

    @Test
    void everything_can_be_done_with_the_keyboard() {
        tab.open(shown.server().url("lists/few/index.html"));
        tabTo(".cmp-toggle");
        tab.press("Enter", 13);
        tabTo("[data-filter=tag] [data-value=large]");
        tab.press("Enter", 13);
        assertEquals(
                List.of("Gradle vs Bazel", "Kafka vs RabbitMQ vs NATS"),
                tab.strings(SHOWN).stream().sorted().toList());
        tabTo("[type=reset]");
        tab.press("Enter", 13);
        assertEquals(8, tab.strings(SHOWN).size());
        assertTrue(focused("#cmp-find"), "there is nothing left to clear");
    }

    @Test
    void filters_are_shown_on_demand_or_where_the_address_asks_for_some() {
        tab.open(shown.server().url("lists/few/index.html"));
        String sort = "document.querySelector('#cmp-sort').getClientRects().length > 0";
        assertFalse(tab.value(sort).asBoolean());
        click(".cmp-toggle");
        assertTrue(tab.value(sort).asBoolean());
        assertEquals("true", value("document.querySelector('.cmp-toggle').getAttribute('aria-expanded')"));
        tab.open(shown.server().url("lists/few/index.html?tag=large"));
        assertTrue(tab.value(sort).asBoolean());
        assertEquals("Filters (1)", value("document.querySelector('.cmp-toggle').textContent.trim()"));
    }

    @Test
    void without_scripts_all_comparisons_are_there_and_no_control() {
        tab.scripts(false);
        for (String index : List.of("lists/few/index.html", "lists/many/index.html", "lists/few/tags/large.html")) {
            tab.open(shown.server().url(index));
            int all =
                    tab.value("document.querySelectorAll('.cmp-entry').length").asInt();
            assertEquals(all, tab.strings(SHOWN).size());
            assertEquals(
                    List.of(),
                    tab.strings("[...document.querySelectorAll('.comparison :is(input, select, button)')]"
                            + ".filter(e => e.checkVisibility({visibilityProperty: true})).map(e => e.outerHTML)"));
        }
    }

    @Test
    void many_lines_are_narrowed_as_cards_are() {
        tab.open(shown.server().url("lists/many/index.html"));
        assertEquals(LINES, tab.strings(SHOWN).size());
        type("b42");
        assertEquals(List.of("A vs B42"), tab.strings(SHOWN));
        type("");
        choose("[data-filter=owner]", "Team 03");
        assertEquals(8, tab.strings(SHOWN).size());
        assertEquals("8 of 70 shown", value("document.querySelector('.cmp-count').textContent"));
    }

    @Test
    void a_pair_of_three_options_is_shown_alone_with_a_way_back() {
        tab.open(shown.server().url("lists/few/kafka-vs-rabbitmq-vs-nats.html#kafka-vs-nats"));
        String columns =
                "[...document.querySelectorAll('.cmp-option, .cmp-table thead .cmp-h, .cmp-table tbody tr:first-child td')]"
                        + ".filter(e => e.getClientRects().length).map(e => (e.querySelector('h3 bdi') ?? e).innerText.trim().split('\\n')[0])";
        assertEquals(List.of("Kafka", "NATS", "Kafka", "NATS", "1", "3"), tab.strings(columns));
        assertEquals(
                "Only Kafka and NATS are shown.", value("document.querySelector('.cmp-pair .cmp-count').textContent"));
        assertTrue(tab.value("(r => r.top >= 0 && r.bottom <= innerHeight)"
                        + "(document.querySelector('.cmp-pair').getBoundingClientRect())")
                .asBoolean());

        click(".cmp-pair button");

        assertEquals(9, tab.strings(columns).size());
        assertEquals("", value("location.hash"));
        tab.value("document.querySelectorAll('.cmp-pair select').forEach((s, i) => { s.selectedIndex = 3 - i;"
                + " s.dispatchEvent(new Event('change', {bubbles: true})); })");
        assertEquals("#rabbitmq-vs-nats", value("location.hash"));
        assertEquals(List.of("RabbitMQ", "NATS", "RabbitMQ", "NATS", "2", "3"), tab.strings(columns));
    }

    @Test
    void of_a_pair_only_its_own_differences_count() {
        // A query of its own: to an anchor of the page that is open already, a browser loads nothing.
        tab.open(shown.server().url("lists/few/kafka-vs-rabbitmq-vs-nats.html?differences#kafka-vs-nats"));
        String rows = "[...document.querySelectorAll('tbody tr:not([hidden]) .cmp-name')].map(e => e.textContent)";
        click("[data-act=differences]");
        assertEquals(List.of("Speed"), tab.strings(rows));
        click(".cmp-pair button");
        assertEquals(List.of("Speed", "Support"), tab.strings(rows));
    }

    @Test
    void without_scripts_the_address_of_a_pair_leads_to_all_options() {
        tab.scripts(false);
        tab.open(shown.server().url("lists/few/kafka-vs-rabbitmq-vs-nats.html#kafka-vs-nats"));
        assertEquals("cmp-options", value("document.querySelector(':target').closest('section').className"));
        assertEquals(
                3, tab.value("document.querySelectorAll('.cmp-option').length").asInt());
    }

    @Test
    void no_page_breaks_a_rule_of_accessibility_or_is_wider_than_its_window() throws IOException {
        String axe = axe();
        var wrong = new ArrayList<String>();
        for (String page : lists()) {
            for (String scheme : List.of("light", "dark")) {
                tab.screen(scheme);
                tab.width(1440);
                tab.open(shown.server().url(page));
                wrong.addAll(tab.errors());
                tab.value(axe);
                tab.strings("""
                        axe.run('.comparison', {resultTypes: ['violations'], runOnly:
                            ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                        .then(found => found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html)))
                        """).forEach(violation -> wrong.add(page + " " + scheme + ": " + violation));
            }
            for (int width : List.of(320, 360, 768)) {
                tab.width(width);
                int wide = tab.value("document.documentElement.scrollWidth").asInt();
                if (wide > width) {
                    wrong.add(page + " is " + wide + " wide in " + width);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothing_moves_once_a_list_is_shown() {
        var moved = new ArrayList<String>();
        for (String page : lists()) {
            tab.open(shown.server().url(page));
            double by = tab.value("""
                    new Promise(done => {
                      let moved = 0;
                      new PerformanceObserver(list => { for (const e of list.getEntries()) moved += e.value; })
                          .observe({type: 'layout-shift', buffered: true});
                      setTimeout(() => done(moved), 60);
                    })
                    """).asDouble();
            if (by >= 0.02) {
                moved.add(page + " by " + by);
            }
        }
        assertEquals(List.of(), moved);
    }

    private List<String> lists() {
        return List.of(
                "lists/few/index.html",
                "lists/few/options/gradle.html",
                "lists/few/options/index.html",
                "lists/few/tags/large.html",
                "lists/few/tags/index.html",
                "lists/few/coverage.html",
                "lists/many/index.html");
    }

    private void type(String text) {
        tab.value("(() => { const f = document.querySelector('#cmp-find'); f.value = '" + text
                + "'; f.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    private void choose(String selector, String option) {
        tab.value("(() => { const s = document.querySelector('" + selector + "'); s.value = '" + option
                + "'; s.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    private void tabTo(String selector) {
        assertFalse(focused(selector));
        for (int i = 0; i < 200 && !focused(selector); i++) {
            tab.press("Tab", 9);
        }
        assertTrue(focused(selector));
    }

    private boolean focused(String selector) {
        return tab.value("document.activeElement.matches('" + selector + "')").asBoolean();
    }

    private void click(String selector) {
        tab.value("document.querySelector('" + selector + "').click()");
    }

    private String value(String expression) {
        return tab.value(expression).asText();
    }

    private String axe() throws IOException {
        try (var in = IndexInABrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
