package io.github.comparisonpages.lint.rule.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ControlCharacterTest {

    @Test
    void the_first_of_a_line_is_told_and_the_others_are_counted() {
        assertEquals(
                List.of(
                        "page.md:1:1: error: this line contains the control character U+0007 [control-character]",
                        "page.md:3:8: error: this line contains the control character U+001B and 2 more"
                                + " [control-character]"),
                Checked.headlines("control-character", "\u0007", "", "A pot \ud83c\udf75\u001b\u0008 and\u001b"));
    }

    @Test
    void one_character_is_marked() {
        var spans = Checked.of("control-character", Checked.page("# A\u0007 pot"))
                .map(Diagnostic::span)
                .toList();
        assertEquals(List.of(new SourceSpan(new Position(1, 4), new Position(1, 5))), spans);
    }

    @Test
    void tabs_and_ends_of_lines_are_no_control_characters() {
        assertEquals(List.of(), Checked.headlines("control-character", "# A\tpot", "", "And a kettle"));
    }
}
