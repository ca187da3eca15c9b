package io.github.comparisonpages.relate;

import static io.github.comparisonpages.relate.Written.catalog;
import static io.github.comparisonpages.relate.Written.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.relate.RecordedQuestion.Kind;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordingNeighboursTest {

    private static final String A = "a.md\ta.html\tInk vs Chalk\tsuperseded\tPICKED\tInk\t";
    private static final String B = "b.md\tb.html\tInk vs Lead\taccepted\tNONE\t\t";
    private static final String C = "c.md\tc.html\tNotes\tnull\t";

    private final Entry a = page("a.md", "pick: Ink\ntags: [x]", "Ink vs Chalk");
    private final Entry b = page("b.md", "supersedes: a.md\nstatus: accepted", "Ink vs Lead");
    private final Entry c = page("c.md", "tags: [x]", "Notes");

    @Test
    void a_question_is_kept_with_all_that_a_page_can_show_of_the_answer() {
        assertEquals(
                List.of(
                        new RecordedQuestion(Kind.PAGE, List.of("a.md"), "a.html"),
                        new RecordedQuestion(Kind.PAGE, List.of("x.md"), ""),
                        new RecordedQuestion(Kind.HUB, List.of("ink"), "options/ink.html"),
                        new RecordedQuestion(Kind.TAG, List.of("x"), "tags/x.html"),
                        new RecordedQuestion(Kind.SUCCESSORS, List.of("a.md"), B),
                        new RecordedQuestion(Kind.RELATIONS, List.of("a.md"), "SUPERSEDED_BY\tfalse\t\t" + B),
                        new RecordedQuestion(Kind.PREDECESSORS, List.of("b.md"), A),
                        new RecordedQuestion(Kind.FIND, List.of("b.md", "Notes"), C),
                        new RecordedQuestion(Kind.MENTION, List.of("b.md", "Chalk"), A),
                        new RecordedQuestion(Kind.NEAR, List.of("a.md", "9", "x.md", "y.md"), B + "\n" + C),
                        new RecordedQuestion(Kind.NEAR, List.of("a.md", "1"), B)),
                questions());
    }

    @Test
    void the_answers_are_passed_on() {
        var recording = new RecordingNeighbours(catalog(a, b, c));
        assertEquals("a.html", recording.page("a.md").orElseThrow());
        assertEquals("options/ink.html", recording.hubPage("ink").orElseThrow());
        assertEquals("tags/x.html", recording.tagPage("x").orElseThrow());
        assertEquals(List.of(b), recording.successors("a.md"));
        assertEquals(List.of(a.replacedByAnother(true)), recording.predecessors("b.md"));
        assertEquals(c, recording.find("b.md", "Notes").orElseThrow());
        assertEquals(
                a.replacedByAnother(true), recording.mention("b.md", "Chalk").orElseThrow());
        assertEquals(1, recording.relations("a.md").size());
        assertEquals(List.of(b, c), recording.near("a.md", Set.of(), 9));
    }

    @Test
    void each_question_holds_as_long_as_the_answer_is_the_same() {
        var same = catalog(a, b, c);
        var other = catalog();
        var held = new ArrayList<RecordedQuestion>();
        for (RecordedQuestion question : questions()) {
            assertEquals(true, RecordingNeighbours.holds(question, same), question.toString());
            if (RecordingNeighbours.holds(question, other)) {
                held.add(question);
            }
        }
        assertEquals(List.of(new RecordedQuestion(Kind.PAGE, List.of("x.md"), "")), held);
    }

    private List<RecordedQuestion> questions() {
        var recording = new RecordingNeighbours(catalog(a, b, c));
        recording.page("a.md");
        recording.page("x.md");
        recording.hubPage("ink");
        recording.tagPage("x");
        recording.successors("a.md");
        recording.relations("a.md");
        recording.predecessors("b.md");
        recording.find("b.md", "Notes");
        recording.mention("b.md", "Chalk");
        recording.near("a.md", Set.of("y.md", "x.md"), 9);
        recording.near("a.md", Set.of(), 1);
        return recording.questions();
    }
}
