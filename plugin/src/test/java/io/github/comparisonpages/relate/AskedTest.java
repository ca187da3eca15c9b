package io.github.comparisonpages.relate;

import static io.github.comparisonpages.relate.Written.catalog;
import static io.github.comparisonpages.relate.Written.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.relate.Asked.Kind;
import io.github.comparisonpages.relate.Asked.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskedTest {

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
                        new Question(Kind.PAGE, List.of("a.md"), "a.html"),
                        new Question(Kind.PAGE, List.of("x.md"), ""),
                        new Question(Kind.HUB, List.of("ink"), "options/ink.html"),
                        new Question(Kind.TAG, List.of("x"), "tags/x.html"),
                        new Question(Kind.SUCCESSORS, List.of("a.md"), B),
                        new Question(Kind.TIES, List.of("a.md"), "SUPERSEDED_BY\tfalse\t\t" + B),
                        new Question(Kind.PREDECESSORS, List.of("b.md"), A),
                        new Question(Kind.FIND, List.of("b.md", "Notes"), C),
                        new Question(Kind.MENTION, List.of("b.md", "Chalk"), A),
                        new Question(Kind.NEAR, List.of("a.md", "9", "x.md", "y.md"), B + "\n" + C),
                        new Question(Kind.NEAR, List.of("a.md", "1"), B)),
                questions());
    }

    @Test
    void the_answers_are_passed_on() {
        var asked = new Asked(catalog(a, b, c));
        assertEquals("a.html", asked.page("a.md").orElseThrow());
        assertEquals("options/ink.html", asked.hubPage("ink").orElseThrow());
        assertEquals("tags/x.html", asked.tagPage("x").orElseThrow());
        assertEquals(List.of(b), asked.successors("a.md"));
        assertEquals(List.of(a.replacedByAnother(true)), asked.predecessors("b.md"));
        assertEquals(c, asked.find("b.md", "Notes").orElseThrow());
        assertEquals(a.replacedByAnother(true), asked.mention("b.md", "Chalk").orElseThrow());
        assertEquals(1, asked.ties("a.md").size());
        assertEquals(List.of(b, c), asked.near("a.md", Set.of(), 9));
    }

    @Test
    void each_question_holds_as_long_as_the_answer_is_the_same() {
        var same = catalog(a, b, c);
        var other = catalog();
        var held = new ArrayList<Question>();
        for (Question question : questions()) {
            assertEquals(true, question.holds(same), question.toString());
            if (question.holds(other)) {
                held.add(question);
            }
        }
        assertEquals(List.of(new Question(Kind.PAGE, List.of("x.md"), "")), held);
    }

    private List<Question> questions() {
        var asked = new Asked(catalog(a, b, c));
        asked.page("a.md");
        asked.page("x.md");
        asked.hubPage("ink");
        asked.tagPage("x");
        asked.successors("a.md");
        asked.ties("a.md");
        asked.predecessors("b.md");
        asked.find("b.md", "Notes");
        asked.mention("b.md", "Chalk");
        asked.near("a.md", Set.of("y.md", "x.md"), 9);
        asked.near("a.md", Set.of(), 1);
        return asked.questions();
    }
}
