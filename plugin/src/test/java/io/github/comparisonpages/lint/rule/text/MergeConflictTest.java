package io.github.comparisonpages.lint.rule.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergeConflictTest {

    @Test
    void each_mark_is_told_from_its_start_to_its_end() {
        var findings = Checked.page(
                "# Notes", "", "<<<<<<< HEAD", "Tea", "||||||| \ud83c\udf75", "=======", "Coffee", ">>>>>>> b");
        assertEquals(
                List.of(
                        "page.md:3:1: error: this line is the marker of a merge conflict [merge-conflict]",
                        "page.md:5:1: error: this line is the marker of a merge conflict [merge-conflict]",
                        "page.md:8:1: error: this line is the marker of a merge conflict [merge-conflict]"),
                Checked.headlines("merge-conflict", findings));
        assertEquals(
                List.of(13, 10, 10),
                Checked.of("merge-conflict", findings)
                        .map(d -> d.span().end().column())
                        .toList());
    }

    @Test
    void a_line_that_only_holds_such_signs_is_left_alone() {
        assertEquals(
                List.of(),
                Checked.headlines("merge-conflict", "# Notes", "", "<<<<<<<HEAD", "a <<<<<<< HEAD", "<<<<<< HEAD"));
    }

    @Test
    void a_block_of_code_may_show_a_mark_from_its_first_line_to_its_last() {
        assertEquals(
                List.of(
                        "page.md:3:1: error: this line is the marker of a merge conflict [merge-conflict]",
                        "page.md:7:1: error: this line is the marker of a merge conflict [merge-conflict]"),
                Checked.headlines(
                        "merge-conflict", "# Notes", "", ">>>>>>> a", "```", "<<<<<<< HEAD", "```", ">>>>>>> b"));
        assertEquals(List.of(), Checked.headlines("merge-conflict", "# Notes", "", "```", "<<<<<<< HEAD"));
    }
}
