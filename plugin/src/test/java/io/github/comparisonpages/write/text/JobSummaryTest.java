package io.github.comparisonpages.write.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JobSummaryTest {

    @Test
    void the_gravest_findings_come_first_and_nothing_in_a_text_is_markup() {
        var findings = findings(List.of(
                finding(Severity.WARNING, "filler", "'TBD' says | nothing"),
                finding(Severity.ERROR, "our-own-rule", "<img src=x> [a](b)")));

        assertEquals("""
                ### Kitchen

                Read 1 file in docs: 1 error

                | Where | | What | Rule |
                |---|---|---|---|
                | docs/a.md:2:3 | error | \\<img src=x\\> \\[a\\](b) | our-own-rule |
                | docs/a.md:2:3 | warning | 'TBD' says \\| nothing | \
                [filler](https://comparisonpages.github.io/comparison-maven-plugin/rules/filler.html) |

                """, JobSummary.of("Kitchen", "Read 1 file in docs: 1 error", findings, "docs/"));
    }

    @Test
    void what_becomes_a_link_by_itself_does_not() {
        var findings = findings(List.of(
                finding(Severity.INFO, "filler", "see https://a.example, www.b.example, @team, #12, a_b and _c_")));

        assertTrue(JobSummary.of("Kitchen", "Well", findings, "docs/")
                .contains("see https\\://a.example, www\\.b.example, \\@team, \\#12, a_b and \\_c\\_"));
    }

    @Test
    void without_findings_there_is_no_table() {
        assertEquals("### Kitchen\n\nAll is well\n\n", JobSummary.of("Kitchen", "All is well", Findings.NONE, "docs/"));
    }

    @Test
    void fifty_findings_are_shown_and_the_others_counted() {
        var many = new ArrayList<Diagnostic>();
        for (int i = 0; i < 52; i++) {
            many.add(finding(Severity.INFO, "filler", "no"));
        }

        assertTrue(JobSummary.of("Kitchen", "Much", findings(many), "docs/").endsWith(" |\n\nand 2 more\n\n"));
    }

    private static Findings findings(List<Diagnostic> diagnostics) {
        return new Findings(diagnostics, Map.of("a.md", Map.of()), 0, 0);
    }

    private static Diagnostic finding(Severity severity, String rule, String message) {
        var span = new SourceSpan(new Position(2, 3), new Position(2, 6));
        return new Diagnostic(rule, severity, "a.md", span, message, "");
    }
}
