package io.github.comparisonpages.write.html;

import static io.github.comparisonpages.model.Made.cell;
import static io.github.comparisonpages.model.Made.criterion;
import static io.github.comparisonpages.model.Made.group;
import static io.github.comparisonpages.model.Made.lowerIsBetter;
import static io.github.comparisonpages.model.Made.matrix;
import static io.github.comparisonpages.model.Made.option;
import static io.github.comparisonpages.model.Made.pick;
import static io.github.comparisonpages.model.Made.point;
import static io.github.comparisonpages.model.Made.rich;
import static io.github.comparisonpages.model.Made.score;
import static io.github.comparisonpages.model.Made.section;
import static io.github.comparisonpages.model.Made.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.Footnote;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.matrix.Cell.Kind;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.catalog.CatalogPages;
import io.github.comparisonpages.view.page.PageView;
import io.github.comparisonpages.view.summary.CardView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HtmlPagesTest {

    private static final int LONGEST = 100_000;

    private static final String EVIL = "<img src=x onerror=alert(1)>";

    private final Made made = new Made();
    private Locale locale = Locale.ENGLISH;
    private Path templates;

    @Test
    void the_parts_stand_in_the_order_of_a_readers_questions() {
        made.lede = rich("Which?");
        made.tags = List.of("x");
        made.options = List.of(option("a", "A", group("Pros", point(Point.Kind.PRO, "", "Quick."))), option("b", "B"));
        made.picks = List.of(pick("a", "A", "Because."));
        made.matrices = List.of(matrix(criterion("Speed", 1, score(5), score(1))));
        made.verdict = new Verdict(
                text("Bottom line"),
                List.of(new Verdict.Statement("a", text("Use A if"), rich("you can."), Made.HERE)),
                rich("It is better."),
                Made.HERE);
        made.kept = List.of(section("Background", "Long ago."));
        made.history = List.of(new Metadata.PastPick("2020-01-01", "B", "It was there."));
        made.more = List.of(new Metadata.Field("layout", "wide"));
        made.footnotes = List.of(new Footnote("n", rich("A note.")));
        made.feedback = "a@example.org";
        assertEquals(
                List.of(
                        "A vs B",
                        "Our pick: A",
                        "When to choose which #",
                        "The options #",
                        "Criteria #",
                        "Bottom line #",
                        "Background #",
                        "How the pick came about #",
                        "More about this page",
                        "Notes"),
                page().select("h1, h2").eachText());
        assertEquals("Use A if", page().select(".cmp-if h3").text());
        assertEquals(
                "Today A 2020-01-01 B It was there.",
                page().select(".cmp-history li").text());
        assertEquals("layout wide", page().select(".cmp-more dl").text());
        assertEquals("A note.", page().select(".cmp-notes li").text());
        assertEquals(
                "mailto:a@example.org?subject=A%20vs%20B",
                page().select(".cmp-disagree a").attr("href"));
    }

    @Test
    void options_of_which_there_is_nothing_to_read_stand_in_the_columns_of_the_table_alone() {
        made.options = List.of(option("a", "A"), option("b", "B"), option("c", "C"));
        made.matrices = List.of(matrix(criterion("Speed", 1, score(5), score(1), score(2))));
        made.verdict = new Verdict(text("Bottom line"), List.of(), rich("It is better."), Made.HERE);
        made.picks = List.of(pick("a", "A", "Because."));
        assertEquals(
                List.of("A vs B", "Our pick: A", "Bottom line #", "Criteria #"),
                page().select("h1, h2").eachText().subList(0, 4));
        assertEquals(
                List.of("a", "b", "c"),
                page().select("thead th.cmp-h").eachAttr("id"),
                "links to options still lead there");
        assertEquals(1, page().select(".cmp-matrix .cmp-pair").size(), "any two of them can still be shown alone");
    }

    @Test
    void points_side_by_side_leave_no_large_holes() {
        made.options = List.of(option("a", "A", group("Pros", pro(), pro())), option("b", "B", group("Pros", pro())));
        assertEquals(1, page().select(".cmp-rows-3").size());
        var many = Stream.generate(HtmlPagesTest::pro).limit(15).toArray(Point[]::new);
        made.options = List.of(option("a", "A", group("Pros", many)), option("b", "B", group("Pros", pro())));
        assertEquals(0, page().select("[class*=cmp-rows-]").size());
    }

    private static Point pro() {
        return point(Point.Kind.PRO, "", "Quick.");
    }

    @Test
    void every_text_of_an_author_is_escaped() {
        made.title = text(EVIL);
        made.options = List.of(
                new Option(
                        "a",
                        EVIL,
                        EVIL,
                        List.of(EVIL),
                        new Option.Introduction(EVIL, EVIL, text(EVIL)),
                        new Option.Body(
                                rich(EVIL),
                                List.of(group(EVIL, point(Point.Kind.PRO, EVIL, EVIL))),
                                List.of(Made.facet(Facet.Kind.OTHER, EVIL, EVIL, 1)),
                                EVIL,
                                List.of(EVIL)),
                        Made.HERE),
                option("b", "B"));
        made.picks = List.of(pick(null, EVIL, EVIL));
        made.matrices = List.of(matrix(criterion(EVIL, 1, cell(Kind.TEXT, EVIL), cell(Kind.UNKNOWN, EVIL))));
        made.category = EVIL;
        made.owner = EVIL;
        made.status = EVIL;
        made.confidence = EVIL;
        made.tags = List.of(EVIL);
        made.related = List.of(EVIL);
        made.supersededBy = List.of(EVIL);
        made.history = List.of(new Metadata.PastPick(EVIL, EVIL, EVIL));
        made.more = List.of(new Metadata.Field(EVIL, EVIL));
        assertEquals(0, page().select("[onerror], [src=x]").size());
        assertEquals(0, index().select("[onerror], [src=x]").size());
    }

    @Test
    void control_characters_are_shown_as_what_cannot_be_shown() {
        made.title = text("A\u001b[31m vs B\u0085");
        assertEquals("A\uFFFD[31m vs B\uFFFD", page().select("h1").text());
    }

    @Test
    void ids_are_unique_and_links_within_the_page_find_their_place() {
        made.options = List.of(
                option("a", "Options", group("Pros", point(Point.Kind.PRO, "", "x"))),
                option("b", "Pick", group("Pros", point(Point.Kind.PRO, "", "y"))));
        made.picks = List.of(pick("a", "Options", ""));
        made.matrices = List.of(
                matrix(criterion("x", 1, score(1), score(2)), criterion("x", 1, score(1), score(2))),
                matrix(criterion("x", 1, score(1), score(2))));
        made.kept = List.of(section("Criteria", "see"), section("Criteria", "again"));
        made.footnotes = List.of(new Footnote("n", rich("note")));
        made.lede =
                rich("x", new Inline.FootnoteReference("n", Made.HERE), new Inline.FootnoteReference("n", Made.HERE));
        Document page = page();
        var ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
        var lost = new ArrayList<String>();
        for (String attribute : List.of("href", "aria-labelledby")) {
            for (String target : page.select("[" + attribute + "]").eachAttr(attribute)) {
                String id = target.startsWith("#") ? target.substring(1) : target;
                if ((target.startsWith("#") || attribute.startsWith("aria")) && !ids.contains(id)) {
                    lost.add(target);
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void the_kind_of_a_point_is_said_in_the_authors_words_or_the_pages() {
        made.options = List.of(
                option(
                        "a",
                        "A",
                        group("", point(Point.Kind.PRO, "Good, because", "x"), point(Point.Kind.CON, "", "y"))),
                option("b", "B"));
        assertEquals(
                List.of("Good, because x", "Con: y"),
                page().select(".cmp-pc li").eachText());
    }

    @Test
    void the_words_of_the_page_are_those_of_its_locale() {
        locale = Locale.GERMANY;
        made.reviewed = LocalDate.of(2026, 11, 2);
        made.picks = List.of(pick("a", "A", ""));
        made.options = List.of(option("a", "A", group("", point(Point.Kind.PRO, "", "x"))), option("b", "B"));
        made.matrices = List.of(
                matrix(lowerIsBetter("Preis", 2, score(1), score(2)), criterion("Ruhe", 2, score(4), score(3))));
        Document page = page();
        assertEquals("Geprüft am 2. November 2026", page.select(".cmp-fresh").text());
        assertEquals("2026-11-02", page.select(".cmp-fresh time").attr("datetime"));
        assertEquals("Unsere Wahl: A", page.select(".cmp-pick h2").text());
        assertEquals("Dafür", page.select(".cmp-group h4").text());
        assertEquals("weniger ist besser", page.select(".cmp-crit small").text());
        assertEquals("4,00 von 5", page.select(".cmp-totals dd").first().text());
        assertEquals("Vergleiche", page.select(".cmp-eyebrow a").text());
    }

    @Test
    void unknown_is_told_apart_from_no() {
        made.matrices = List.of(matrix(
                criterion("x", 1, cell(Kind.UNKNOWN, ""), cell(Kind.NO, "✗")),
                criterion("y", 1, cell(Kind.NO, "no"), cell(Kind.YES, "✓"))));
        assertEquals(
                List.of("unknown", "no", "no", "yes, leads"),
                page().select("tbody td[class^=cmp-cell]").eachText());
        assertEquals(2, page().select(".cmp-sign-no").size());
    }

    @Test
    void ten_options_are_ten_columns_each_with_a_mark() {
        var options = new ArrayList<Option>();
        for (int i = 0; i < 10; i++) {
            options.add(option("o" + i, "Option " + i));
        }
        made.options = options;
        assertEquals(10, page().select(".cmp-option").size());
        assertEquals(
                List.of(
                        "#cmp-m0", "#cmp-m1", "#cmp-m2", "#cmp-m3", "#cmp-m4", "#cmp-m5", "#cmp-m6", "#cmp-m7",
                        "#cmp-m4", "#cmp-m5"),
                page().select(".cmp-option h3 use").eachAttr("href"));
    }

    @Test
    void a_page_without_options_is_title_lede_and_prose() {
        made.options = List.of();
        made.title = text("Why we compare");
        made.lede = rich("Because.");
        made.kept = List.of(section("Background", "Long ago."));
        assertEquals(
                "Comparisons Why we compare Because. Background # Long ago.",
                page().body().text());
    }

    @Test
    void an_index_lists_the_picks() {
        made.picks = List.of(pick("a", "A", ""));
        assertEquals("Our pick: A", index().select(".cmp-card-pick").text());
        assertEquals("x/a-vs-b.html", index().select(".cmp-card a").attr("href"));
        made.picks = List.of();
        assertEquals("No clear pick", index().select(".cmp-card-pick").text());
    }

    @Test
    void nothing_on_a_page_is_styled_or_scripted_inline() {
        made.picks = List.of(pick("a", "A", "x"));
        made.matrices = List.of(matrix(criterion("x", 1, score(1), score(2))));
        for (Document document : List.of(page(), index())) {
            assertEquals(
                    0,
                    document.select("[style], script, style, iframe, [href^=http], [src^=http]")
                            .size());
        }
    }

    @Test
    void a_user_may_replace_any_fragment(@TempDir Path folder) throws IOException {
        templates = folder;
        Files.writeString(folder.resolve("foot.ftlh"), "<footer>Ours: ${page.frame.title}</footer>");
        made.title = text("A < B");
        assertEquals("Ours: A < B", page().select("footer").text());
        assertEquals("A < B", page().select("h1").text());
    }

    @Test
    void a_wrong_fragment_is_named_with_its_line(@TempDir Path folder) throws IOException {
        templates = folder;
        Files.writeString(folder.resolve("foot.ftlh"), "<footer>\n${page.nothing}\n</footer>");
        var unknown = assertThrows(TemplateFailure.class, this::page);
        assertEquals(
                "template foot.ftlh, line 2: The following has evaluated to null or missing:", unknown.getMessage());
        Files.writeString(folder.resolve("foot.ftlh"), "<footer>\n<#if></footer>");
        var unreadable = assertThrows(TemplateFailure.class, this::page);
        assertEquals("template foot.ftlh, line 2", unreadable.getMessage().split(":")[0]);
    }

    @Test
    void a_template_cannot_call_methods(@TempDir Path folder) throws IOException {
        templates = folder;
        Files.writeString(folder.resolve("foot.ftlh"), "${page.hashCode()}");
        assertThrows(TemplateFailure.class, this::page);
        Files.writeString(folder.resolve("foot.ftlh"), "${page.frame.links.href('x')}");
        assertThrows(TemplateFailure.class, this::page);
        Files.writeString(folder.resolve("foot.ftlh"), "${'java.lang.Object'?new()}");
        assertThrows(TemplateFailure.class, this::page);
    }

    @Test
    void a_folder_of_templates_that_is_not_there_is_refused(@TempDir Path folder) {
        assertThrows(TemplateFailure.class, () -> HtmlPages.with(folder.resolve("none"), LONGEST));
    }

    @Test
    void a_page_comes_out_alike_each_time() {
        made.matrices = List.of(matrix(criterion("x", 1, score(1), score(2)), criterion("y", 2, score(3), score(2))));
        assertEquals(html(), html());
        assertArrayEquals(BundledFiles.stylesheet(), BundledFiles.stylesheet());
    }

    @Test
    void a_page_that_would_be_longer_than_a_page_may_be_is_not_printed() {
        var catalog = catalog();
        var view = PageView.of(made.comparison(), catalog.entries().get(0), catalog, presentation());
        int length = HtmlPages.with(null, LONGEST)
                .page(view)
                .map(page -> page.body().length())
                .orElseThrow();

        // Signs that it does not show count until they are taken out again.
        assertTrue(HtmlPages.with(null, length - 1).page(view).isEmpty());
    }

    @Test
    void a_page_without_feedback_has_no_foot() {
        assertNull(page().selectFirst("footer"));
    }

    private Document page() {
        return Jsoup.parse(html());
    }

    private String html() {
        var catalog = catalog();
        return HtmlPages.with(templates, LONGEST)
                .page(PageView.of(made.comparison(), catalog.entries().get(0), catalog, presentation()))
                .orElseThrow()
                .body();
    }

    private Document index() {
        var catalog = catalog();
        var cards = List.of(CardView.of(made.comparison(), catalog.entries().get(0), presentation()));
        var pages = CatalogPages.all(catalog, cards, presentation()).toList();
        return Jsoup.parse(HtmlPages.with(templates, LONGEST).page(pages.get(0)).body());
    }

    private Catalog catalog() {
        return new Catalog(List.of(EntryReader.read(made.comparison(), "x/a-vs-b.html")));
    }

    private Presentation presentation() {
        return new Presentation(Messages.of(locale), null, LocalDate.of(2026, 11, 24), List.of(), List.of(), null);
    }
}
