package io.github.comparisonpages.relate.contradiction;

import static io.github.comparisonpages.relate.Written.catalog;
import static io.github.comparisonpages.relate.Written.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.relate.contradiction.Contradictions.Preference;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContradictionsTest {

    @Test
    void pages_that_pick_differently_between_the_same_two_disagree() {
        assertEquals(
                List.of("Chalk '': [a.md] [b.md]"),
                disagreements(
                        page("a.md", "pick: Ink", "Ink vs Chalk vs Lead"),
                        page("b.md", "pick: Chalk", "Ink vs Chalk")));
    }

    @Test
    void other_contexts_are_other_questions() {
        assertEquals(
                List.of("Chalk 'Quick notes': [c.md] [b.md]"),
                disagreements(
                        page("a.md", "pick: Ink", "Ink vs Chalk"),
                        page("b.md", "picks:\n  Quick notes: Chalk", "Ink vs Chalk"),
                        page("c.md", "picks:\n  quick notes: Ink", "Ink vs Chalk")));
    }

    @Test
    void a_page_that_picks_both_or_no_option_or_is_a_draft_disagrees_with_none() {
        assertEquals(
                List.of(),
                disagreements(
                        page("a.md", "pick: Ink", "Ink vs Chalk"),
                        page("b.md", "pick: [Ink, Chalk]", "Ink vs Chalk"),
                        page("c.md", "pick: Charcoal", "Ink vs Chalk"),
                        page("d.md", "pick: Chalk\nstatus: draft", "Ink vs Chalk")));
    }

    @Test
    void a_name_that_is_no_option_does_not_hide_what_is_picked_beside_it() {
        assertEquals(
                List.of("Chalk '': [a.md] [b.md]"),
                disagreements(
                        page("a.md", "pick: [Ink, Charcoal]", "Ink vs Chalk"),
                        page("b.md", "pick: Chalk", "Ink vs Chalk")));
    }

    @Test
    void pages_that_agree_do_not_disagree() {
        assertEquals(
                List.of(),
                disagreements(page("a.md", "pick: Ink", "Ink vs Chalk"), page("b.md", "pick: Ink", "Chalk vs Ink")));
        assertEquals(
                List.of(),
                disagreements(
                        page("a.md", "pick: Chalk", "Ink vs Chalk"), page("b.md", "pick: Chalk", "Chalk vs Ink")));
    }

    @Test
    void pages_whose_options_are_letters_disagree_but_are_no_pair() {
        var contradictions = catalog(page("a.md", "pick: C", "C vs R"), page("b.md", "pick: R", "C vs R"))
                .contradictions();
        assertEquals(1, contradictions.about("R").size());
        assertEquals(List.of(), contradictions.pairs());
    }

    private static List<String> disagreements(Entry... entries) {
        return catalog(entries).contradictions().about("Ink").stream()
                .map(dispute -> "%s '%s': %s %s"
                        .formatted(
                                dispute.one()
                                        .get(0)
                                        .choice()
                                        .shown(dispute.one().get(0).under()),
                                dispute.context(),
                                sources(dispute.one()),
                                sources(dispute.other())))
                .toList();
    }

    private static List<String> sources(List<Preference> preferences) {
        return preferences.stream().map(p -> p.choice().page().source()).toList();
    }
}
