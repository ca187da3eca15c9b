package io.github.comparisonpages.view.page;

import static io.github.comparisonpages.model.Made.criterion;
import static io.github.comparisonpages.model.Made.facet;
import static io.github.comparisonpages.model.Made.group;
import static io.github.comparisonpages.model.Made.link;
import static io.github.comparisonpages.model.Made.matrix;
import static io.github.comparisonpages.model.Made.option;
import static io.github.comparisonpages.model.Made.pick;
import static io.github.comparisonpages.model.Made.point;
import static io.github.comparisonpages.model.Made.rich;
import static io.github.comparisonpages.model.Made.score;
import static io.github.comparisonpages.model.Made.section;
import static io.github.comparisonpages.model.Made.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.Point.Kind;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.FreshnessView;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PhraseView;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.ReaderLinks;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.chart.TotalsView;
import io.github.comparisonpages.view.matrix.CellView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Made made = new Made();
    private ReaderLinks readerLinks = ReaderLinks.NONE;

    @Test
    void the_word_between_the_options_is_a_piece_of_its_own_and_the_title_is_whole() {
        made.title = text("Vs code vs. Emacs versus vi");
        var pieces = view().head().title().text().pieces();
        assertEquals(
                List.of("Vs code ", "vs.", " Emacs ", "versus", " vi"),
                pieces.stream().map(p -> ((Inline.Text) p.text().get(0)).text()).toList());
        assertEquals(
                List.of(false, true, false, true, false),
                pieces.stream().map(TitleView.Piece::versus).toList());
    }

    @Test
    void a_page_is_overdue_from_the_day_after_its_review() {
        made.reviewed = LocalDate.of(2026, 1, 2);
        made.reviewBy = TODAY;
        assertEquals(
                new FreshnessView(
                        false,
                        new PhraseView("Reviewed ", "2 January 2026", "2026-01-02", ""),
                        new PhraseView("Review overdue since ", "24 November 2026", "2026-11-24", "")),
                view().head().standing().freshness());
        made.reviewBy = TODAY.minusDays(1);
        assertEquals(
                new FreshnessView(
                        true, new PhraseView("Review overdue since ", "23 November 2026", "2026-11-23", ""), null),
                view().head().standing().freshness());
        assertEquals(
                new PhraseView("Last reviewed ", "2 January 2026", "2026-01-02", ""),
                view().head().standing().lastReviewed());
    }

    @Test
    void a_pick_that_names_no_option_has_no_badge() {
        made.picks = List.of(pick(null, "Neither of them", ""));
        var card = view().choice().pick();
        assertEquals(PickCardView.State.UNMATCHED, card.state());
        assertEquals("", card.picks().main().name());
        assertEquals("Neither of them", PlainText.of(card.picks().main().words()));
    }

    @Test
    void no_pick_and_an_open_question_are_states_of_the_card() {
        assertEquals(PickCardView.State.OPEN, view().choice().pick().state());
        assertEquals("Nobody has picked yet", view().choice().pick().title().words());
        made.undecided = true;
        assertEquals("It depends", view().choice().pick().title().words());
    }

    @Test
    void a_page_that_compares_nothing_has_neither_card_nor_columns() {
        made.options = List.of();
        made.kept = List.of(section("Background", "Long ago."));
        var view = view();
        assertNull(view.choice().pick());
        assertNull(view.choice().options());
        assertEquals(
                List.of("background"),
                view.reasons().prose().after().stream().map(SectionView::anchor).toList());
    }

    @Test
    void cons_stand_beside_cons_where_an_option_has_no_pros() {
        var pros = group("Pros", point(Kind.PRO, "", "p"));
        var cons = group("Cons", point(Kind.CON, "", "c"));
        made.options = List.of(option("a", "A", pros, cons), option("b", "B", cons));
        assertEquals(
                List.of(List.of("pros", "cons"), List.of("", "cons-1")),
                view().choice().options().options().stream()
                        .map(o ->
                                o.groups().stream().map(PointGroupView::anchor).toList())
                        .toList());
    }

    @Test
    void conditions_of_the_verdict_come_before_those_of_the_options_sections() {
        var a = new Option(
                "a",
                "A",
                "",
                List.of(),
                Option.Introduction.NONE,
                new Option.Body(
                        RichText.EMPTY,
                        List.of(),
                        List.of(
                                facet(Facet.Kind.AVOID_WHEN, "Not for", "haste", 9),
                                facet(Facet.Kind.OTHER, "Price", "none", 10)),
                        "",
                        List.of()),
                Made.HERE);
        made.options = List.of(a, option("b", "B"));
        made.verdict = new Verdict(
                text("Verdict"),
                List.of(new Verdict.Statement("a", text("Use A if"), rich("you like it."), Made.HERE)),
                RichText.EMPTY,
                Made.HERE);
        var view = view();
        assertEquals(
                List.of("Use A if: you like it.", "Not for: haste"),
                view.choice().useWhen().cards().get(0).parts().stream()
                        .map(p -> PlainText.of(p.lead()) + ": " + PlainText.of(p.text()))
                        .toList());
        assertEquals("Verdict", PlainText.of(view.choice().useWhen().verdictHeading()));
        assertNull(view.reasons().verdict());
        assertEquals(
                List.of("Price"),
                view.choice().options().options().get(0).rest().facets().stream()
                        .map(f -> PlainText.of(f.heading()))
                        .toList());
    }

    @Test
    void totals_are_on_the_scale_of_the_comparison() {
        made.matrices = List.of(matrix(criterion("x", 3, score(5), score(1)), criterion("y", 1, score(2), score(5))));
        assertEquals(
                new TotalsView(
                        "Weighted score, 0 to 5",
                        "out of 5",
                        List.of(
                                new TotalsView.Bar(0, 0, "A", "85", "4.25"),
                                new TotalsView.Bar(1, 1, "B", "40", "2.00"))),
                view().choice().pick().support().totals());
    }

    @Test
    void the_leading_cell_is_told_in_words() {
        made.matrices = List.of(matrix(criterion("Speed", 3, score(5), score(1))));
        var row =
                view().scores().matrices().get(0).table().groups().get(0).rows().get(0);
        assertEquals("criterion-speed", row.anchor());
        assertEquals(
                List.of("of 5, leads", "of 5"),
                row.cells().stream().map(CellView::spoken).toList());
    }

    @Test
    void a_mail_address_becomes_a_mail_with_a_subject() {
        made.title = text("A vs B & C");
        made.feedback = "a@example.org";
        assertEquals(
                "mailto:a@example.org?subject=A%20vs%20B%20%26%20C",
                view().end().foot().disagree());
    }

    @Test
    void placeholders_of_the_feedback_address_are_encoded() {
        made.feedback = "https://example.org/new?title={title}&body={page}%20{source}";
        assertEquals(
                "https://example.org/new?title=A%20vs%20B&body=x%2Fa-vs-b.html%20a-vs-b.md",
                view().end().foot().disagree());
    }

    @Test
    void feedback_and_edit_links_tell_the_page_and_its_revision() {
        made.source = "x/a & b.md";
        readerLinks = new ReaderLinks(
                "https://example.org/new?body={source}@{revision}",
                "https://example.org/{revision}/docs/{source}?from={page}",
                "release/1 2");
        assertEquals(
                "https://example.org/new?body=x%2Fa%20%26%20b.md@release%2F1%202",
                view().end().foot().disagree());
        assertEquals(
                "https://example.org/release/1%202/docs/x/a%20&%20b.md?from=x%2Fa-vs-b.html",
                view().end().foot().edit());
    }

    @Test
    void without_a_revision_its_placeholder_is_replaced_by_nothing() {
        readerLinks = new ReaderLinks("https://example.org/new?at={revision}", " ", null);
        assertEquals("https://example.org/new?at=", view().end().foot().disagree());
        assertNull(view().end().foot().edit());
    }

    @Test
    void a_mail_names_the_revision_where_it_is_known() {
        readerLinks = new ReaderLinks("a@example.org", null, "3f2c1a");
        assertEquals(
                "mailto:a@example.org?subject=A%20vs%20B&body=x%2Fa-vs-b.html%20(3f2c1a)",
                view().end().foot().disagree());
    }

    @Test
    void what_a_title_says_is_no_placeholder() {
        made.title = text("{source} vs {page}");
        made.feedback = "https://example.org/new?title={title}";
        assertEquals(
                "https://example.org/new?title=%7Bsource%7D%20vs%20%7Bpage%7D",
                view().end().foot().disagree());
    }

    @Test
    void an_edit_address_that_is_none_gives_no_link() {
        readerLinks = new ReaderLinks(null, "javascript:alert(1)//{source}", null);
        assertNull(view().end().foot().edit());
    }

    @Test
    void who_disagrees_is_told_beside_the_pick() {
        made.picks = List.of(pick("a", "A", ""));
        made.dissent = List.of(section("Minority opinion", "Kim, 2026-03-01: no."), section("", "Lee"));
        assertEquals(
                List.of(
                        new PickCardView.DissentView("minority-opinion", "Minority opinion", "Kim, 2026-03-01: no."),
                        new PickCardView.DissentView("id", "Who disagrees", "Lee")),
                view().choice().pick().support().dissent());
    }

    @Test
    void a_feedback_address_that_is_none_gives_no_link() {
        made.feedback = "javascript:alert('{title}')";
        assertNull(view().end().foot().disagree());
    }

    @Test
    void names_of_related_things_lead_to_comparisons_of_them() {
        var other = new Made();
        other.source = "c/kotlin-vs-java.md";
        other.title = text("Kotlin vs Java");
        other.options = List.of(option("kotlin", "Kotlin"), option("java", "Java"));
        other.picks = List.of(pick("java", "Java", ""));
        made.related = List.of("c/kotlin-vs-java.md", "kotlin-vs-java", "Java", "https://example.org/", "unheard of");
        assertEquals(
                List.of(
                        new ReferenceView("Kotlin vs Java", "../c/kotlin-vs-java.html", "Pick: Java"),
                        new ReferenceView("Kotlin vs Java", "../c/kotlin-vs-java.html", "Pick: Java"),
                        new ReferenceView("Kotlin vs Java", "../c/kotlin-vs-java.html", "Pick: Java"),
                        new ReferenceView("https://example.org/", "https://example.org/", ""),
                        new ReferenceView("unheard of", null, "")),
                view(other.comparison()).end().foot().related());
    }

    @Test
    void a_short_context_is_the_lede_as_a_whole_with_its_heading() {
        made.kept = List.of(section("Context", "Nobody finds the logs.").as(Section.Role.CONTEXT));
        var context = view().head().lede().context();
        assertEquals("Context", PlainText.of(context.heading()));
        assertEquals("Nobody finds the logs.", PlainText.of(context.text()));
        assertEquals(List.of(), view().reasons().prose().after());
    }

    @Test
    void of_a_long_context_the_start_is_the_lede_and_the_rest_keeps_the_heading() {
        var blocks = new ArrayList<Block>(rich("Nobody finds the logs.").blocks());
        blocks.addAll(rich("They lie here and there. ".repeat(30)).blocks());
        made.kept = List.of(new Section(2, text("Context"), blocks, List.of(), Made.HERE).as(Section.Role.CONTEXT));
        var context = view().head().lede().context();
        assertEquals(List.of(), context.heading());
        assertEquals("Nobody finds the logs.", PlainText.of(context.text()));
        var rest = view().reasons().prose().after().get(0);
        assertEquals("Context", PlainText.of(rest.heading()));
        assertEquals(1, rest.text().blocks().size());
    }

    @Test
    void a_context_behind_a_lede_stays_a_section() {
        made.lede = rich("Which log?");
        made.kept = List.of(section("Context", "Nobody finds the logs.").as(Section.Role.CONTEXT));
        assertNull(view().head().lede().context());
        assertEquals(1, view().reasons().prose().after().size());
    }

    @Test
    void a_line_with_a_label_is_no_lede() {
        made.lede = rich("Technical Story: FIX-12");
        made.kept = List.of(section("Context", "Nobody finds the logs.").as(Section.Role.CONTEXT));
        assertEquals(
                "Nobody finds the logs.",
                PlainText.of(view().head().lede().context().text()));
        assertEquals("Nobody finds the logs.", view().frame().description());
    }

    @Test
    void drivers_stand_with_the_criteria() {
        made.kept = List.of(section("Decision Drivers", "Cost").as(Section.Role.DRIVERS), section("Links", "None"));
        assertEquals(
                "Decision Drivers",
                PlainText.of(view().reasons().prose().drivers().get(0).heading()));
        assertEquals(
                "Links", PlainText.of(view().reasons().prose().after().get(0).heading()));
    }

    @Test
    void files_that_any_part_links_to_are_attachments() {
        made.lede = rich(link("img/b.png"), link("https://example.org/x.png"));
        made.kept = List.of(section("x", "y"));
        made.options = List.of(
                option("a", "A", group("", new Point(Kind.PRO, "", rich(link("a.pdf#2")), Made.HERE))),
                option("b", "B"));
        assertEquals(List.of("a.pdf", "img/b.png"), view().meta().attachments());
    }

    private PageView view(Comparison... others) {
        var entries = new ArrayList<Entry>();
        entries.add(EntryReader.read(made.comparison(), "x/a-vs-b.html"));
        for (Comparison other : others) {
            entries.add(EntryReader.read(other, other.source().replace(".md", ".html")));
        }
        var presentation =
                new Presentation(Messages.of(Locale.ENGLISH), readerLinks, TODAY, List.of(), List.of(), null);
        return PageView.of(made.comparison(), entries.get(0), new Catalog(entries), presentation);
    }
}
