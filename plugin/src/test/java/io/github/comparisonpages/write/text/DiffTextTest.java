package io.github.comparisonpages.write.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.edit.TextEdit;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiffTextTest {

    private static final String TEXT = "one\ntwo\nthree\nfour\nfive\nsix";

    @Test
    void a_changed_line_stands_between_two_others() {
        assertEquals(
                "@@ line 3 @@\n  one\n  two\n- three\n+ drei\n  four\n  five\n", diff(new TextEdit(8, 13, "drei")));
    }

    @Test
    void a_line_that_is_added_at_a_lines_end_takes_none_away() {
        assertEquals("@@ line 3 @@\n  one\n  two\n+ x\n  three\n  four\n", diff(new TextEdit(7, 7, "\nx")));
    }

    @Test
    void what_is_added_on_top_and_at_the_end_is_shown() {
        assertEquals(
                "@@ line 1 @@\n+ a\n+ b\n  one\n  two\n@@ line 6 @@\n  four\n  five\n- six\n+ six!\n",
                diff(new TextEdit(0, 0, "a\nb\n"), new TextEdit(27, 27, "!")));
    }

    @Test
    void two_edits_of_a_line_are_shown_as_one() {
        assertEquals(
                "@@ line 2 @@\n  one\n- two\n+ Two!\n  three\n  four\n",
                diff(new TextEdit(4, 5, "T"), new TextEdit(7, 7, "!")));
    }

    private static String diff(TextEdit... edits) {
        return DiffText.of(TEXT, List.of(edits));
    }
}
