package io.github.comparisonpages.lint.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.finding.Findings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BaselineTest {

    private static final Policy POLICY = Policy.of(Map.of("too-few-options", "off"), Rules.BUILT_IN);

    private static Findings check(String text) {
        return Checked.pages(POLICY, Map.of("page.md", text));
    }

    @Test
    void what_is_known_stays_known_when_lines_move() {
        var baseline = Baseline.parse(Baseline.text(check("# Notes\n\nTBD\n\n<b>\n")));
        var findings = baseline.without(check("# Notes\n\nNew.\n\n<b>\n\nMore.\n\nTBD\n"));
        assertEquals(List.of(), Checked.headlines(findings));
        assertEquals(2, findings.known());
        assertEquals(0, findings.stale());
    }

    @Test
    void one_more_of_the_same_is_new() {
        var baseline = Baseline.parse(Baseline.text(check("# Notes\n\nTBD\n")));
        var findings = baseline.without(check("# Notes\n\nTBD\n\nTBD\n"));
        assertEquals(
                List.of("page.md:5:1: warning: 'TBD' is a placeholder or says nothing of these options [filler]"),
                Checked.headlines(findings));
        assertEquals(1, findings.known());
    }

    @Test
    void an_empty_baseline_knows_nothing() {
        var findings = check("# Notes\n\nTBD\n");
        assertEquals(findings, Baseline.NONE.without(findings));
    }

    @Test
    void what_was_mended_is_counted_as_stale() {
        var baseline = Baseline.parse(Baseline.text(check("# Notes\n\nTBD\n\n<b>\n")));
        assertEquals(1, baseline.without(check("# Notes\n\nTBD\n")).stale());
    }

    @Test
    void a_baseline_is_the_same_text_for_the_same_findings() {
        String text = Baseline.text(check("# Notes\n\nTBD\n"));
        assertEquals(
                "# Findings that comparison:check does not report again. -Dcomparison.baseline=write updates this file.\n"
                        + "filler 91aae8a557b685b9 page.md\n",
                text);
        assertEquals(text, Baseline.text(check("# Notes\n\n\n\nTBD\n")));
    }

    @Test
    void lines_that_are_none_are_passed_by() {
        assertEquals(Baseline.NONE, Baseline.parse("# a comment\n\nword\n"));
    }
}
