package io.github.comparisonpages.relate.entry;

import static io.github.comparisonpages.relate.Written.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.Answer.Kind;
import io.github.comparisonpages.relate.Written;
import io.github.comparisonpages.relate.entry.Entry.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryTest {

    @Test
    void an_option_is_picked_for_all_or_for_some_or_passed_over() {
        var entry = page("a.md", "pick: Ink\npicks:\n  notes: Chalk\n  lists: Ink", "Ink vs Chalk vs Lead");
        assertEquals(List.of(Outcome.PICKED, Outcome.PICKED_BY_CONTEXT, Outcome.PASSED_OVER), outcomes(entry));
        assertEquals(Answer.picked(List.of("Ink")), entry.answer());
    }

    @Test
    void what_is_picked_for_some_is_announced_to_nobody_else() {
        var entry = page("a.md", "picks:\n  notes: Chalk\n  '': Ink", "Ink vs Chalk");
        assertEquals(
                new Answer(Kind.CONDITIONAL, List.of("Chalk"), ""),
                page("a.md", "picks:\n  notes: Chalk", "Ink vs Chalk").answer());
        assertEquals(Answer.picked(List.of("Ink")), entry.answer());
    }

    @Test
    void nothing_is_decided_where_it_depends_or_where_the_pick_is_no_option() {
        for (String pick : List.of("pick: none", "pick: Charcoal", "owner: x")) {
            var entry = page("a.md", pick, "Ink vs Chalk");
            assertEquals(Answer.NONE, entry.answer(), pick);
            assertEquals(List.of(Outcome.OPEN, Outcome.OPEN), outcomes(entry), pick);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "accepted, true, false",
        "draft, false, false",
        "Proposed, false, false",
        "deprecated, false, true",
        "Superseded by 12, false, true",
        "rejected, false, true",
        "withdrawn, false, true",
    })
    void a_status_says_whether_the_answer_counts_and_whether_the_page_is_a_record_only(
            String status, boolean settled, boolean retired) {
        var entry = page("a.md", "status: " + status, "Ink vs Chalk");
        assertEquals(List.of(settled, retired), List.of(entry.settled(), entry.retired()));
    }

    @Test
    void a_page_without_a_status_counts() {
        assertTrue(page("a.md", "owner: x", "Ink vs Chalk").settled());
    }

    @Test
    void an_option_has_its_points_counted_and_those_with_figures_and_no_source() {
        var ink = Written.entry("a.md", """
                        # Ink vs Chalk

                        ## Ink

                        ### Pros

                        - Lasts 3x longer
                        - Dries 20% faster, [says the maker](https://example.com)
                        - Blue

                        ### Cons

                        - Costs twice as much

                        ## Chalk

                        ### Pros

                        - White
                        """).options().get(0);
        assertEquals(
                List.of(3, 1, 1),
                List.of(ink.tally().pros(), ink.tally().cons(), ink.tally().unsourced()));
    }

    @Test
    void conditions_come_from_the_verdict_and_then_from_the_options_section() {
        var ink = Written.entry("a.md", """
                        # Ink vs Chalk

                        ## Ink

                        ### Use when

                        - It has to last

                        ### Avoid when

                        It has to be wiped off

                        ## Chalk

                        ### Use when

                        - It is for today

                        ## The Verdict

                        **Use Ink if** it is a contract.

                        **Use Chalk if** it is a menu.
                        """).options().get(0);
        assertEquals(
                List.of("it is a contract.", "It has to last"), ink.conditions().useWhen());
        assertEquals(List.of("It has to be wiped off"), ink.conditions().avoidWhen());
    }

    @Test
    void six_conditions_are_kept_and_long_ones_cut_between_words() {
        String fits = "x".repeat(240);
        var conditions = useWhen(Stream.of(fits, fits + " y", "x".repeat(241), "", "4", "5", "6", "7"));
        assertEquals(List.of(fits, fits + " …", "x".repeat(120) + " …", "4", "5", "6"), conditions);
    }

    @Test
    void criteria_with_a_gap_are_known_with_the_options_that_have_it() {
        var entry = Written.entry("a.md", """
                # Ink vs Chalk

                | Criterion | Ink | Chalk |
                |-----------|-----|-------|
                | Price     | 3   | ?     |
                | Smell     |     | ?     |
                | Look      | 5   | 5     |
                """);
        assertEquals(
                List.of(
                        new Entry.Unknown("Price", List.of("chalk")),
                        new Entry.Unknown("Smell", List.of("ink", "chalk"))),
                entry.unknown());
    }

    private static List<String> useWhen(Stream<String> conditions) {
        String list = String.join("", conditions.map(c -> "- " + c + "\n").toList());
        return Written.entry("a.md", "# Ink vs Chalk\n\n## Ink\n\n### Use when\n\n%s\n## Chalk\n".formatted(list))
                .options()
                .get(0)
                .conditions()
                .useWhen();
    }

    private static List<Outcome> outcomes(Entry entry) {
        return entry.options().stream().map(o -> entry.outcome(o.id())).toList();
    }
}
