package io.github.comparisonpages.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.finding.Digest;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.rule.FileLink;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.suppress.Policy;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.relate.Catalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingsTest {

    private static final Findings FINDINGS = Checked.pages(
            Policy.of(Map.of("too-few-options", "off"), Rules.BUILT_IN),
            Map.of(
                    "b.md",
                    "# B\n\n- TBD\n- TBD\n- TBD\n\n<<<<<<< HEAD\n",
                    "a.md",
                    "# A\n\n[x](no.md)\n",
                    "c.md",
                    "# C\n"));

    @Test
    void they_are_counted_by_how_much_they_matter() {
        assertEquals(1, FINDINGS.count(Severity.ERROR));
        assertEquals(4, FINDINGS.count(Severity.WARNING));
        assertEquals(0, FINDINGS.count(Severity.INFO));
    }

    @Test
    void a_file_s_own_reach_what_is_as_grave_or_less() {
        assertTrue(FINDINGS.reach(Severity.ERROR));
        assertFalse(FINDINGS.in("a.md").reach(Severity.ERROR));
        assertTrue(FINDINGS.in("a.md").reach(Severity.WARNING));
        assertTrue(FINDINGS.in("a.md").reach(Severity.INFO));
        assertFalse(FINDINGS.in("c.md").reach(Severity.INFO));
    }

    @Test
    void they_stand_by_file_and_place() {
        assertEquals(
                List.of("a.md 3:1", "b.md 3:3", "b.md 4:3", "b.md 5:3", "b.md 7:1"),
                FINDINGS.diagnostics().stream()
                        .map(d -> d.file() + " " + d.span().start())
                        .toList());
        assertEquals(List.of("a.md", "b.md"), List.copyOf(FINDINGS.byFile().keySet()));
        assertEquals(4, FINDINGS.byFile().get("b.md").size());
    }

    @Test
    void files_are_all_that_were_read_and_all_that_are_spoken_of() {
        var unread = new Diagnostic(
                "unreadable",
                Severity.ERROR,
                "0.md",
                SourceSpan.START,
                "this cannot be read",
                "Check that it is a file.");
        var findings = new Findings(List.of(unread), FINDINGS.lines(), 0, 0);
        assertEquals(List.of("0.md", "a.md", "b.md", "c.md"), List.copyOf(findings.files()));
        assertEquals("", findings.line(unread));
    }

    @Test
    void each_knows_its_line() {
        assertEquals("- TBD", FINDINGS.line(FINDINGS.diagnostics().get(1)));
        assertEquals("<<<<<<< HEAD", FINDINGS.line(FINDINGS.diagnostics().get(4)));
    }

    @Test
    void the_same_finding_stands_once() {
        assertEquals(
                List.of("page.md:1:1: info: the page names no options to compare [too-few-options]"),
                Checked.headlines(Checked.page("# Notes", "", "A [link](page.md) and [another](page.md#notes).")));
    }

    @Test
    void the_line_of_an_empty_file_is_empty() {
        var findings = Checked.pages(Policy.DEFAULT, Map.of("page.md", ""));
        assertEquals(Map.of(1, ""), findings.lines().get("page.md"));
        assertEquals("", findings.line(findings.diagnostics().get(0)));
    }

    @Test
    void a_file_that_has_no_page_may_link_to_its_own_headings() {
        var link = new FileLink("page.md", false, "#tea", "page.md", "tea", false, SourceSpan.START);
        var page = new PageFindings("page.md", List.of(), List.of(), Map.of(), Set.of("tea"), List.of(link));
        var findings = new Linter(Rules.BUILT_IN, new LintContext(Limits.DEFAULT, LocalDate.of(2026, 11, 24)))
                .check(List.of(page), new Catalog(List.of()), ProjectFiles.NONE, List.of(), Policy.DEFAULT);
        assertEquals(List.of(), findings.diagnostics());
    }

    @Test
    void of_a_file_with_more_than_are_shown_the_gravest_are_kept_and_the_others_counted() {
        assertEquals(
                List.of(
                        "a.md 3:1 warning broken-link",
                        "b.md 3:3 warning filler",
                        "b.md 4:3 warning too-many",
                        "b.md 7:1 error merge-conflict"),
                FINDINGS.capped(2).diagnostics().stream()
                        .map(d -> "%s %s %s %s"
                                .formatted(
                                        d.file(), d.span().start(), d.severity().word(), d.rule()))
                        .toList());
        assertEquals(
                List.of("this file has 2 more findings, which are not shown"),
                Checked.of("too-many", FINDINGS.capped(2))
                        .map(Diagnostic::message)
                        .toList());
    }

    @Test
    void a_file_with_just_as_many_as_are_shown_is_left_alone() {
        assertEquals(FINDINGS, FINDINGS.capped(4));
    }

    @Test
    void a_digest_counts_what_is_left() {
        var digest = Digest.of(FINDINGS, 2);
        assertEquals(1, digest.errors());
        assertEquals(3, digest.warnings());
        assertEquals(4, digest.shown().first().size());
    }
}
