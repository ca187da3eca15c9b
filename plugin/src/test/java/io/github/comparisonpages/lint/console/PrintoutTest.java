package io.github.comparisonpages.lint.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.Checked;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.suppress.Policy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintoutTest {

    private static final Printout PLAIN = new Printout("docs/", 10, Colours.OFF);

    private static Findings of(String line, int from, int to) {
        var span = new SourceSpan(new Position(1, from), new Position(1, to));
        var diagnostic = new Diagnostic("filler", Severity.WARNING, "a.md", span, "says nothing", "Say something.");
        return new Findings(List.of(diagnostic), Map.of("a.md", Map.of(1, line)), 0, 0);
    }

    private static String first(Findings findings) {
        return PLAIN.pieces(findings).get(0).text();
    }

    @Test
    void carets_stand_under_the_part_that_is_meant() {
        assertEquals("""
                docs/a.md:1:3: warning: says nothing [filler]
                    1 | - TBD here
                      |   ^^^
                      = Say something.""", first(of("- TBD here", 3, 6)));
    }

    @Test
    void a_tab_is_as_wide_as_it_is_shown() {
        assertEquals("""
                docs/a.md:1:3: warning: says nothing [filler]
                    1 | -   TBD
                      |     ^^^
                      = Say something.""", first(of("-\tTBD", 3, 6)));
    }

    @Test
    void wide_characters_take_two_columns_and_marks_none() {
        assertEquals("""
                docs/a.md:1:6: warning: says nothing [filler]
                    1 | 茶 e\u0301 咖啡
                      |      ^^^^
                      = Say something.""", first(of("茶 e\u0301 咖啡", 6, 8)));
    }

    @Test
    void control_characters_never_come_out_raw() {
        var span = new SourceSpan(new Position(1, 1), new Position(1, 2));
        var diagnostic =
                new Diagnostic("filler", Severity.ERROR, "a\u001b[31m.md", span, "bad \u0007 \u202e", "Remove \r it.");
        var findings = new Findings(List.of(diagnostic), Map.of("a\u001b[31m.md", Map.of(1, "\u001b[2J x")), 0, 0);
        assertEquals("""
                docs/a\\u001b[31m.md:1:1: error: bad \\u0007 \\u202e [filler]
                    1 | \\u001b[2J x
                      | ^^^^^^
                      = Remove \\u000d it.""", first(findings));
    }

    @Test
    void of_a_long_line_the_neighbourhood_is_shown() {
        var excerpt = Excerpt.of("a".repeat(500) + "TBD" + "b".repeat(500), span(501, 504));
        assertEquals("…" + "a".repeat(40) + "TBD" + "b".repeat(77) + "…", excerpt.line());
        assertEquals(41, excerpt.from());
        assertEquals(3, excerpt.width());
    }

    @Test
    void a_part_of_several_lines_is_marked_to_the_end_of_the_first() {
        var span = new SourceSpan(new Position(1, 3), new Position(4, 2));
        assertEquals(new Excerpt("- one two", 2, 7), Excerpt.of("- one two", span));
    }

    @Test
    void a_place_behind_the_end_has_a_caret_of_its_own() {
        assertEquals(new Excerpt("abc", 3, 1), Excerpt.of("abc", span(4, 4)));
        assertEquals(new Excerpt("", 0, 1), Excerpt.of("", span(1, 1)));
    }

    private static SourceSpan span(int from, int to) {
        return new SourceSpan(new Position(1, from), new Position(1, to));
    }

    @Test
    void colours_are_used_only_when_they_are_on() {
        var findings = of("- TBD", 3, 6);
        assertEquals(
                "\u001b[1mdocs/a.md:1:3\u001b[m: \u001b[1;33mwarning\u001b[m: says nothing\u001b[2m [filler]\u001b[m\n"
                        + "\u001b[2m    1 | \u001b[m- TBD\n"
                        + "\u001b[2m      | \u001b[m  \u001b[1;33m^^^\u001b[m\n"
                        + "\u001b[2m      = \u001b[mSay something.",
                new Printout("docs/", 10, Colours.ON).pieces(findings).get(0).text());
    }

    @Test
    void repeats_of_a_rule_are_counted_and_the_worst_files_named() {
        var texts = Map.of(
                "a.md", "# A\n\n- TBD\n- TBD\n- TBD\n",
                "b.md", "# B\n\n[x](no.md)\n",
                "c.md", "# C\n\nTBD\n");
        var findings = Checked.pages(
                Policy.of(Map.of("too-few-options", "off", "broken-link", "error"), Rules.BUILT_IN), texts);
        var pieces = new Printout("docs/", 2, Colours.OFF).pieces(findings);
        assertEquals(
                List.of("docs/a.md:3:3", "docs/a.md:4:3", "docs/b.md:3:1", "(+2 more of [filler])"),
                pieces.stream().map(p -> p.text().split(": ")[0]).toList());
        assertEquals(
                "1 error, 4 warnings, 0 notes; most in docs/b.md (1), docs/a.md (3), docs/c.md (1)",
                PLAIN.closing(findings));
    }

    @Test
    void the_worst_files_have_most_errors_or_else_most_of_all_or_else_come_first() {
        assertEquals(
                "0 errors, 4 warnings, 0 notes; most in docs/b.md (2), docs/a.md (1), docs/c.md (1)",
                closing(Map.of("a.md", "# A\n\nTBD\n", "b.md", "# B\n\n- TBD\n- TBD\n", "c.md", "# C\n\nTBD\n")));
        assertEquals(
                "0 errors, 2 warnings, 0 notes; most in docs/a.md (1), docs/b.md (1)",
                closing(Map.of("a.md", "# A\n\nTBD\n", "b.md", "# B\n\nTBD\n")));
        assertEquals("0 errors, 1 warning, 0 notes", closing(Map.of("a.md", "# A\n\nTBD\n")));
    }

    private static String closing(Map<String, String> texts) {
        return PLAIN.closing(Checked.pages(Policy.of(Map.of("too-few-options", "off"), Rules.BUILT_IN), texts));
    }

    @Test
    void a_file_has_all_of_it_with_the_closing_line_at_its_end() {
        assertEquals("""
                docs/a.md:1:3: warning: says nothing [filler]
                    1 | - TBD
                      |   ^^^
                      = Say something.

                0 errors, 1 warning, 0 notes
                """, PLAIN.text(of("- TBD", 3, 6)));
    }

    @Test
    void at_least_one_of_a_rule_is_shown() {
        assertEquals(1, new Printout("", 1, Colours.OFF).maxPerRule());
        var failure = assertThrows(IllegalArgumentException.class, () -> new Printout("", 0, Colours.OFF));
        assertEquals("maxPerRule is 1 or more, not 0", failure.getMessage());
    }

    @Test
    void what_the_baseline_knows_is_counted() {
        assertEquals(
                "0 errors, 0 warnings, 0 notes, 7 known from the baseline",
                PLAIN.closing(new Findings(List.of(), Map.of(), 7, 0)));
    }
}
