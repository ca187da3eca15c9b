package io.github.comparisonpages.relate;

import static io.github.comparisonpages.model.Made.concluded;
import static io.github.comparisonpages.model.Made.option;
import static io.github.comparisonpages.model.Made.pick;
import static io.github.comparisonpages.model.Made.pickFor;
import static io.github.comparisonpages.model.Made.rejection;
import static io.github.comparisonpages.model.Made.rich;
import static io.github.comparisonpages.model.Made.text;
import static io.github.comparisonpages.model.Made.unclear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.Answer.Kind;
import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.relate.entry.Entry.Outcome;
import io.github.comparisonpages.relate.entry.EntryReader;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerTest {

    private final Made made = new Made();

    @Test
    void what_is_declared_for_all_is_the_answer_whatever_is_said_besides() {
        made.picks = List.of(concluded("b", "B grew on us."), pickFor("night shifts", "b", "B"), pick("a", "A", ""));
        assertEquals(Answer.picked(List.of("A")), answer());
        assertEquals(List.of(Outcome.PICKED, Outcome.PICKED_BY_CONTEXT), outcomes());
    }

    @Test
    void a_sentence_that_chooses_is_the_answer_in_its_own_words() {
        made.picks = List.of(concluded("b", "In the end B grew on us."), pickFor("guests", "a", "A"));
        assertEquals(new Answer(Kind.CONCLUDED, List.of("B"), "In the end B grew on us."), answer());
        assertEquals(List.of(Outcome.PICKED_BY_CONTEXT, Outcome.CONCLUDED), outcomes());
    }

    @Test
    void a_sentence_that_chooses_several_is_quoted_once() {
        made.picks = List.of(concluded("a", "A and B, both."), concluded("b", "A and B, both."));
        assertEquals(new Answer(Kind.CONCLUDED, List.of("A", "B"), "A and B, both."), answer());
    }

    @Test
    void a_sentence_that_names_none_of_the_options_chooses_nothing() {
        made.picks = List.of(concluded(null, "Something else it is."));
        assertEquals(new Answer(Kind.UNCLEAR, List.of(), "Something else it is."), answer());
    }

    @Test
    void picks_under_conditions_announce_nothing() {
        made.picks = List.of(pickFor("guests", "a", "A"), pickFor("us", "b", "B"));
        assertEquals(new Answer(Kind.CONDITIONAL, List.of("A", "B"), ""), answer());
        made.undecided = true;
        assertEquals(new Answer(Kind.CONDITIONAL, List.of("A", "B"), ""), answer());
    }

    @Test
    void an_unclear_conclusion_is_quoted_and_an_open_one_is_told_apart() {
        made.unclear = unclear("We like both.", false);
        assertEquals(new Answer(Kind.UNCLEAR, List.of(), "We like both."), answer());
        made.unclear = unclear("Nothing is decided.", true);
        assertEquals(new Answer(Kind.UNDECIDED, List.of(), "Nothing is decided."), answer());
    }

    @Test
    void a_verdict_that_picks_nothing_is_quoted_from_its_start() {
        made.verdict = new Verdict(text("Verdict"), List.of(), rich("Both work. Try them."), Made.HERE);
        assertEquals(new Answer(Kind.UNCLEAR, List.of(), "Both work."), answer());
        made.undecided = true;
        assertEquals(Answer.NONE, answer());
    }

    @Test
    void a_page_that_compares_nothing_answers_nothing() {
        made.options = List.of();
        made.verdict = new Verdict(text("Verdict"), List.of(), rich("Both work."), Made.HERE);
        assertEquals(Answer.NONE, answer());
    }

    @Test
    void an_option_that_is_rejected_is_so_where_nothing_is_picked_over_it() {
        made.rejected = List.of(rejection("b", "We rejected B."));
        assertEquals(List.of(Outcome.OPEN, Outcome.REJECTED), outcomes());
        made.picks = List.of(pick("a", "A", ""));
        assertEquals(List.of(Outcome.PICKED, Outcome.PASSED_OVER), outcomes());
    }

    @Test
    void an_option_is_passed_over_only_by_one_that_answers_the_same_question() {
        made.options = List.of(option("a", "A", "First?"), option("b", "B", "First?"), option("c", "C", "Second?"));
        made.picks = List.of(pick("a", "A", ""));
        assertEquals(List.of(Outcome.PICKED, Outcome.PASSED_OVER, Outcome.OPEN), outcomes());
    }

    private Answer answer() {
        return EntryReader.read(made.comparison()).answer();
    }

    private List<Outcome> outcomes() {
        var entry = EntryReader.read(made.comparison());
        return entry.options().stream().map(o -> entry.outcome(o.id())).toList();
    }
}
