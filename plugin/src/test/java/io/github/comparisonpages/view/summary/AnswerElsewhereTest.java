package io.github.comparisonpages.view.summary;

import static io.github.comparisonpages.model.Made.concluded;
import static io.github.comparisonpages.model.Made.pick;
import static io.github.comparisonpages.model.Made.pickFor;
import static io.github.comparisonpages.model.Made.unclear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.ReaderLinks;
import io.github.comparisonpages.view.catalog.CatalogPages;
import io.github.comparisonpages.view.catalog.FeedView;
import io.github.comparisonpages.view.catalog.HubView;
import io.github.comparisonpages.view.catalog.PickChange;
import io.github.comparisonpages.view.page.PageView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What others say of a page's answer: only what its author declares for all is announced as the pick. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerElsewhereTest {

    private static final String SENTENCE = "In the end it was A.";

    private final Made made = new Made();

    @Test
    void a_declared_pick_is_announced_everywhere() {
        made.picks = List.of(pick("a", "A", ""), pickFor("guests", "b", "B"));
        assertEquals(List.of("Pick: A", "For guests: B"), answer().lines());
        assertEquals("pick A PICKED", badge());
        assertEquals(List.of("A vs B: A"), feed());
        assertEquals(List.of("A"), card().picked());
        assertNull(card().said());
        assertEquals("A", today());
        assertEquals(List.of("picked: Our pick", "context: Picked for: guests"), hubs());
    }

    @Test
    void a_conclusion_is_quoted_everywhere() {
        made.picks = List.of(concluded("a", SENTENCE));
        assertEquals(List.of("Conclusion: “In the end it was A.”"), answer().lines());
        assertEquals(" see conclusion OPEN", badge());
        assertEquals(List.of("A vs B: “In the end it was A.”"), feed());
        assertEquals(List.of(), card().picked());
        assertEquals(new SaidView("Conclusion", "Conclusion: A", List.of("A"), SENTENCE), card().said());
        assertEquals("Conclusion: A", today());
        assertEquals(List.of("concluded: Named in the conclusion", "open: Conclusion: A"), hubs());
    }

    @Test
    void picks_under_conditions_are_no_pick_for_all() {
        made.picks = List.of(pickFor("engineers", "a", "A"), pickFor("guests", "b", "B"));
        assertEquals(List.of("It depends", "For engineers: A", "For guests: B"), answer().lines());
        assertEquals(" It depends OPEN", badge());
        assertEquals(List.of("A vs B: It depends"), feed());
        assertEquals(new SaidView("It depends", "It depends", List.of("A", "B"), ""), card().said());
        assertEquals("It depends", today());
    }

    @Test
    void what_is_unclear_or_open_is_quoted_and_changes_nothing() {
        made.unclear = unclear("We like both.", false);
        assertEquals(List.of("Conclusion: “We like both.”"), answer().lines());
        assertEquals(" see conclusion OPEN", badge());
        assertEquals(List.of(), feed());
        assertEquals(new SaidView("Conclusion", "No clear pick", List.of(), "We like both."), card().said());
        made.unclear = unclear("Ask again in May.", true);
        assertEquals(List.of("Not decided yet: “Ask again in May.”"), answer().lines());
        assertEquals(" Not decided yet OPEN", badge());
        assertEquals("Not decided yet", card().said().brief());
        assertEquals("Not decided yet", today());
    }

    private Entry entry() {
        return EntryReader.read(made.comparison(), "a-vs-b.html");
    }

    private static Presentation presentation() {
        return new Presentation(
                Messages.of(Locale.ENGLISH),
                ReaderLinks.NONE,
                LocalDate.of(2026, 11, 24),
                List.of(),
                List.of(),
                "https://example.org/");
    }

    private AnswerView answer() {
        return AnswerView.of(entry(), presentation());
    }

    private String badge() {
        var badge = BadgeView.of(entry(), presentation());
        return badge.label() + " " + badge.message() + " " + badge.tone();
    }

    private List<String> feed() {
        made.decided = LocalDate.parse("2026-01-02");
        var titles = FeedView.of(List.of(entry()), presentation()).stream()
                .flatMap(f -> f.changes().stream())
                .map(PickChange::title)
                .toList();
        made.more = List.of();
        return titles;
    }

    private CardView card() {
        return CardView.of(made.comparison(), entry(), presentation());
    }

    private String today() {
        made.history = List.of(new Metadata.PastPick("2024-02-01", "B", ""));
        String today = page().end().history().events().get(0).what().text();
        made.history = List.of();
        return today;
    }

    private PageView page() {
        return PageView.of(made.comparison(), entry(), new Catalog(List.of(entry())), presentation());
    }

    /** What the pages of both options say of this comparison, which another one has beside it. */
    private List<String> hubs() {
        var other = new Made();
        other.source = "other.md";
        var catalog = new Catalog(List.of(entry(), EntryReader.read(other.comparison())));
        return CatalogPages.all(catalog, List.of(card()), presentation())
                .filter(HubView.class::isInstance)
                .map(page -> ((HubView) page).meetings().get(0))
                .map(meeting -> meeting.outcome() + ": " + meeting.outcomeWords())
                .toList();
    }
}
