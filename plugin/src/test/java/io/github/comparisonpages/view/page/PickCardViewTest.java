package io.github.comparisonpages.view.page;

import static io.github.comparisonpages.model.Made.concluded;
import static io.github.comparisonpages.model.Made.option;
import static io.github.comparisonpages.model.Made.pick;
import static io.github.comparisonpages.model.Made.pickFor;
import static io.github.comparisonpages.model.Made.rejection;
import static io.github.comparisonpages.model.Made.rich;
import static io.github.comparisonpages.model.Made.text;
import static io.github.comparisonpages.model.Made.unclear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.ReaderLinks;
import io.github.comparisonpages.view.page.PickCardView.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PickCardViewTest {

    private final Made made = new Made();

    @Test
    void what_a_sentence_concludes_is_quoted_and_stands_whole_further_down() {
        made.picks = List.of(concluded("a", "In the end it was A."));
        made.verdict = verdict("Ask again in spring.");
        var page = page();
        var card = page.choice().pick();
        assertEquals(State.CONCLUDED, card.state());
        assertEquals("The author’s conclusion", card.title().words());
        assertEquals(
                new QuoteView("In the end it was A.", null, "verdict"),
                card.picks().quote());
        assertNull(card.picks().main());
        assertEquals(
                List.of("A"), card.picks().named().stream().map(PickView::name).toList());
        assertEquals(
                "In the end it was A. Ask again in spring.",
                PlainText.of(page.reasons().verdict().rationale()));
        assertEquals("Answer", page.jumps().get(0).text());
    }

    @Test
    void an_option_that_a_sentence_chooses_is_marked_without_the_badge() {
        made.picks = List.of(concluded("a", "In the end it was A."));
        assertEquals(List.of("Named in the conclusion", ""), remarks());
        assertFalse(page().choice().options().options().get(0).standing().picked());
    }

    @Test
    void picks_under_conditions_are_listed_and_none_leads() {
        made.picks = List.of(
                pickFor("engineers", "a", "A"),
                pickFor("if it rains", "b", "B"),
                concluded("b", "you are many", "If you are many, B serves you better."));
        var card = page().choice().pick();
        assertEquals(State.CONDITIONAL, card.state());
        assertEquals("It depends", card.title().words());
        assertNull(card.picks().main());
        assertEquals(
                List.of("For engineers: A", "if it rains: B", "you are many: B"),
                card.picks().others().stream()
                        .map(p -> p.context() + ": " + p.name())
                        .toList());
        assertTrue(card.picks().others().stream().noneMatch(PickView::firm));
        assertEquals(List.of("For engineers", "if it rains; you are many"), remarks());
    }

    @Test
    void an_unclear_conclusion_is_quoted_and_an_open_one_says_so_too() {
        made.unclear = unclear("We like both.", false);
        made.verdict = verdict("We like both.");
        assertEquals(State.UNCLEAR, page().choice().pick().state());
        var card = page().choice().pick();
        assertEquals(
                new QuoteView("We like both.", made.verdict.rationale(), ""),
                card.picks().quote());
        assertEquals("Verdict", PlainText.of(card.title().label()));
        assertNull(page().reasons().verdict());
        made.unclear = unclear("We like both, and decide in May.", true);
        assertEquals(State.UNDECIDED, page().choice().pick().state());
        assertEquals("", page().choice().pick().picks().quote().anchor());
    }

    @Test
    void sentences_that_the_card_tells_whole_stand_nowhere_else() {
        made.picks = List.of(pickFor("if you can", "a", "A"), pickFor("if you must", "b", "B"));
        made.verdict = new Verdict(
                text("Verdict"),
                List.of(
                        new Verdict.Statement("a", text("Use A if"), rich("you can"), Made.HERE),
                        new Verdict.Statement("b", text("Use B if"), rich("you must"), Made.HERE)),
                RichText.EMPTY,
                Made.HERE);
        var choice = page().choice();
        assertNull(choice.useWhen());
        assertEquals("Verdict", PlainText.of(choice.pick().title().label()));
    }

    @Test
    void a_verdict_that_picks_nothing_is_quoted_from_its_start() {
        made.verdict = verdict("Both do. Try them.");
        assertEquals(State.UNCLEAR, page().choice().pick().state());
        assertEquals(
                new QuoteView("Both do.", null, "verdict"),
                page().choice().pick().picks().quote());
    }

    @Test
    void sentences_that_say_when_to_use_what_are_an_answer() {
        made.verdict = new Verdict(
                text("Verdict"),
                List.of(new Verdict.Statement("a", text("Use A if"), rich("you can."), Made.HERE)),
                RichText.EMPTY,
                Made.HERE);
        assertEquals(State.OPEN, page().choice().pick().state());
        assertEquals("It depends", page().choice().pick().title().words());
    }

    @Test
    void an_option_that_the_author_rejects_is_marked() {
        made.picks = List.of(pick("a", "A", ""));
        made.rejected = List.of(rejection("b", "We ruled B out."));
        assertEquals(List.of("", "Rejected by the author"), remarks());
        assertTrue(page().choice().options().options().get(1).standing().rejected());
    }

    @Test
    void several_questions_have_a_pick_each_and_their_options_stand_apart() {
        made.options = List.of(
                option("a", "A", "First?"),
                option("c", "C", "Second?"),
                option("b", "B", "First?"),
                option("d", "D", "Third?"));
        made.picks = List.of(pick("b", "B", "B, because."), concluded("c", "C grew on us."));
        var page = page();
        assertEquals(State.QUESTIONS, page.choice().pick().state());
        assertEquals(
                List.of("First? [B true] ", "Second? [C false] C grew on us.", "Third? [] "),
                page.choice().pick().picks().questions().stream()
                        .map(q -> q.question() + " "
                                + q.picks().stream()
                                        .map(p -> p.name() + " " + p.firm())
                                        .toList()
                                + " " + q.quote())
                        .toList());
        assertEquals(
                List.of("First? [0 A, 2 B]", "Second? [1 C]", "Third? [3 D]"),
                page.choice().options().questions().stream()
                        .map(q -> q.heading() + " "
                                + q.options().stream()
                                        .map(o -> o.mark() + " " + o.head().name())
                                        .toList())
                        .toList());
    }

    @Test
    void a_reason_of_several_picks_is_shown_once() {
        made.picks = List.of(pick("a", "A", "A and B, because."), pick("b", "B", "A and B, because."));
        var card = page().choice().pick();
        assertEquals("A and B, because.", PlainText.of(card.picks().main().reason()));
        assertTrue(card.picks().others().get(0).reason().isEmpty());
    }

    private static Verdict verdict(String text) {
        return new Verdict(text("Verdict"), List.of(), rich(text), Made.HERE);
    }

    private List<String> remarks() {
        return page().choice().options().options().stream()
                .map(option -> option.standing().remark())
                .toList();
    }

    private PageView page() {
        var entry = EntryReader.read(made.comparison(), "a-vs-b.html");
        var presentation = new Presentation(
                Messages.of(Locale.ENGLISH), ReaderLinks.NONE, LocalDate.of(2026, 11, 24), List.of(), List.of(), null);
        return PageView.of(made.comparison(), entry, new Catalog(List.of(entry)), presentation);
    }
}
