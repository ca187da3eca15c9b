package io.github.comparisonpages.lint;

import static io.github.comparisonpages.model.Made.concluded;
import static io.github.comparisonpages.model.Made.criterion;
import static io.github.comparisonpages.model.Made.matrix;
import static io.github.comparisonpages.model.Made.option;
import static io.github.comparisonpages.model.Made.pick;
import static io.github.comparisonpages.model.Made.pickFor;
import static io.github.comparisonpages.model.Made.score;
import static io.github.comparisonpages.model.Made.unclear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.EntryReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules make of an answer depends on how it is known. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswersTest {

    private final Made made = new Made();

    @Test
    void an_unclear_conclusion_is_told_with_its_words() {
        made.unclear = unclear("We like parts of both.", false);
        assertEquals(
                List.of("a-vs-b.md:1:1: info: 'We like parts of both.' does not say clearly what is picked, so the page"
                        + " quotes it [unclear-pick]"),
                found("unclear-pick"));
    }

    @Test
    void what_is_openly_undecided_or_a_draft_is_left_alone() {
        made.unclear = unclear("We decide in May.", true);
        assertEquals(List.of(), found("unclear-pick"));
        made.unclear = unclear("We like parts of both.", false);
        made.status = "draft";
        assertEquals(List.of(), found("unclear-pick"));
        made.status = null;
        made.undecided = true;
        assertEquals(List.of(), found("unclear-pick"));
    }

    @Test
    void a_page_with_an_unclear_conclusion_does_come_to_one() {
        made.matrices = List.of(matrix(criterion("x", 1, score(5), score(1))));
        assertEquals(1, found("no-verdict").size());
        made.unclear = unclear("We like parts of both.", false);
        assertEquals(List.of(), found("no-verdict"));
    }

    @Test
    void what_a_sentence_concludes_needs_no_reason_and_stands_against_no_score() {
        made.matrices = List.of(matrix(criterion("x", 1, score(1), score(5)), criterion("y", 1, score(2), score(4))));
        made.picks = List.of(pick("a", "A", "A."));
        assertEquals(
                List.of(1, 1),
                List.of(
                        found("pick-without-reason").size(),
                        found("pick-against-scores").size()));
        made.picks = List.of(concluded("a", "So A."));
        assertEquals(
                List.of(0, 0),
                List.of(
                        found("pick-without-reason").size(),
                        found("pick-against-scores").size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A, since cheap", "A due to price", "A, weil günstig", "A, car simple", "A porque sí", "A，因为便宜"})
    void a_reason_in_the_sentence_itself_is_one_however_short(String sentence) {
        made.picks = List.of(pick("a", "A", sentence));
        assertEquals(List.of(), found("pick-without-reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A because", "A. Because"})
    void a_word_that_starts_no_reason_is_none(String sentence) {
        made.picks = List.of(pick("a", "A", sentence));
        assertEquals(1, found("pick-without-reason").size());
    }

    @Test
    void declared_picks_for_all_contradict_each_other() {
        assertEquals(2, pair(m -> {}, pick("ale", "Ale", ""), pick("beer", "Beer", "")));
    }

    @Test
    void what_is_concluded_or_holds_under_a_condition_contradicts_nothing() {
        assertEquals(0, pair(m -> {}, pick("ale", "Ale", ""), concluded("beer", "So Beer.")));
        assertEquals(0, pair(m -> {}, concluded("ale", "So Ale."), concluded("beer", "So Beer.")));
        assertEquals(0, pair(m -> {}, pickFor("guests", "ale", "Ale"), pickFor("guests", "beer", "Beer")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "proposed", "rejected", "deprecated", "superseded"})
    void a_page_that_does_not_hold_contradicts_nothing(String status) {
        assertEquals(0, pair(m -> m.status = status, pick("ale", "Ale", ""), pick("beer", "Beer", "")));
    }

    @Test
    void a_template_and_a_page_that_another_one_replaced_contradict_nothing() {
        assertEquals(0, pair(m -> m.source = "adr/template.md", pick("ale", "Ale", ""), pick("beer", "Beer", "")));
        assertEquals(
                0, pair(m -> m.supersededBy = List.of("other.md"), pick("ale", "Ale", ""), pick("beer", "Beer", "")));
    }

    @Test
    void names_that_mean_nothing_outside_their_page_contradict_nothing() {
        Consumer<Made> numbered = m -> m.options = List.of(option("ale", "Option 1"), option("beer", "Option 3"));
        assertEquals(0, pair(numbered, pick("ale", "", ""), pick("beer", "", "")));
        Consumer<Made> idle = m -> m.options = List.of(option("ale", "Ale"), option("beer", "Do nothing"));
        assertEquals(0, pair(idle, pick("ale", "", ""), pick("beer", "", "")));
    }

    @Test
    void options_of_different_questions_do_not_compete() {
        Consumer<Made> two =
                m -> m.options = List.of(option("ale", "Ale", "First?"), option("beer", "Beer", "Second?"));
        assertEquals(0, pair(two, pick("ale", "", ""), pick("beer", "", "")));
    }

    private List<String> found(String rule) {
        var source = new SourceText(made.source, "# A vs B\n");
        var parsed = new PageParser(Limits.DEFAULT).parse(source).value();
        var page = new Page(source, parsed, made.comparison());
        var context = new LintContext(Limits.DEFAULT, LocalDate.of(2026, 11, 24));
        return Rules.BUILT_IN.rules().stream()
                .filter(r -> r.descriptor().id().equals(rule))
                .flatMap(r -> r.check(page, context))
                .map(Diagnostic::headline)
                .toList();
    }

    /** How many pages are told that they contradict another one; the first of the two is made so. */
    private static int pair(Consumer<Made> first, Pick... picks) {
        var entries = new ArrayList<Entry>();
        for (Pick pick : picks) {
            var page = new Made();
            page.source = entries.isEmpty() ? "first.md" : "other.md";
            page.options = List.of(option("ale", "Ale"), option("beer", "Beer"));
            page.picks = List.of(pick);
            String source = page.source;
            first.accept(page);
            if (!entries.isEmpty()) {
                page.source = source;
                page.status = null;
                page.supersededBy = List.of();
            }
            entries.add(EntryReader.read(page.comparison()));
        }
        return (int) Rules.BUILT_IN.rules().stream()
                .flatMap(rule -> rule.check(new Catalog(entries)))
                .filter(d -> d.rule().equals("contradictory-pair"))
                .count();
    }
}
