package io.github.comparisonpages.lint.rule.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.comparisonpages.api.CatalogRule;
import io.github.comparisonpages.api.ComparisonSummary;
import io.github.comparisonpages.api.PageRule;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor.Group;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.Checked;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.lint.suppress.Baseline;
import io.github.comparisonpages.lint.suppress.Policy;
import io.github.comparisonpages.model.Comparison;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CustomRulesTest {

    private static final Map<String, String> PAGES = Map.of(
            "a.md", "# Tea vs Coffee\n\n## Tea\n\nHot.\n\n## Coffee\n\nHot.\n\n## Verdict\n\nWe pick tea.\n",
            "b.md", "# Cat vs Dog\n\n## Cat\n\nSoft.\n\n## Dog\n\nLoud.\n\n## Verdict\n\nWe pick cats.\n");

    private static final Titled TITLED = new Titled(
            "acme-titled", Severity.WARNING, (page, report) -> report.at(page.titleSpan(), "it has a title"));

    private record Titled(String id, @Nullable Severity severity, BiConsumer<Comparison, PageRule.Report> check)
            implements PageRule {

        @Override
        public DiagnosticDescriptor descriptor() {
            return new DiagnosticDescriptor(id, Group.TEXT, severity, Set.of(), "A page has a title", "Remove it.");
        }

        @Override
        public void check(Comparison page, Report report) {
            check.accept(page, report);
        }
    }

    private record Beside(BiConsumer<List<ComparisonSummary>, CatalogRule.Report> check) implements CatalogRule {

        @Override
        public DiagnosticDescriptor descriptor() {
            return new DiagnosticDescriptor(
                    "acme-beside", Group.CATALOGUE, Severity.INFO, Set.of(), "There are two pages", "Keep one.");
        }

        @Override
        public void check(List<ComparisonSummary> pages, Report report) {
            check.accept(pages, report);
        }
    }

    private static List<String> found(RuleSet rules, Map<String, String> severities, Map<String, String> texts) {
        return Checked.headlines(Checked.pages(rules, Policy.of(severities, rules), texts)).stream()
                .filter(line -> line.contains("acme-") || line.contains("extension-failed"))
                .toList();
    }

    private static RuleSet with(PageRule rule) {
        return Rules.with(List.of(rule), List.of());
    }

    private static RuleSet with(CatalogRule rule) {
        return Rules.with(List.of(), List.of(rule));
    }

    @Test
    void a_page_rule_says_what_is_wrong_with_each_page() {
        assertEquals(
                List.of(
                        "a.md:1:1: warning: it has a title [acme-titled]",
                        "b.md:1:1: warning: it has a title [acme-titled]"),
                found(with(TITLED), Map.of(), PAGES));
    }

    @Test
    void where_it_gives_no_hint_its_descriptor_does() {
        var rules = with(new Titled("acme-titled", Severity.ERROR, (page, report) -> {
            report.at(page.titleSpan(), "first");
            report.at(page.titleSpan(), "second\nline", "Mind\nit.");
        }));
        assertEquals(
                List.of("Remove it.", "Mind it."),
                Checked.hints("acme-titled", Checked.pages(rules, Policy.DEFAULT, Map.of("a.md", "# A vs B\n"))));
    }

    @Test
    void a_project_sets_its_severity_like_that_of_any_other() {
        assertEquals(List.of(), found(with(TITLED), Map.of("acme-titled", "off"), PAGES));
        assertEquals(
                "a.md:1:1: error: it has a title [acme-titled]",
                found(with(TITLED), Map.of("acme-titled", "error"), PAGES).get(0));
    }

    @Test
    void one_without_a_severity_is_off_until_it_is_given_one() {
        var rules = with(new Titled("acme-titled", null, TITLED.check()));
        assertEquals(List.of(), found(rules, Map.of(), PAGES));
        assertEquals(2, found(rules, Map.of("acme-titled", "info"), PAGES).size());
    }

    @Test
    void a_comment_suppresses_it() {
        var text = "<!-- comparison:ignore acme-titled -->\n\n# Tea vs Coffee\n";
        assertEquals(List.of(), found(with(TITLED), Map.of(), Map.of("a.md", text)));
    }

    @Test
    void the_baseline_knows_its_findings() {
        var findings = Checked.pages(with(TITLED), Policy.DEFAULT, PAGES);
        var left = Baseline.parse(Baseline.text(findings)).without(findings);
        assertEquals(List.of(), left.diagnostics());
        assertEquals(0, left.stale());
    }

    @Test
    void a_catalogue_rule_sees_all_pages() {
        assertEquals(
                List.of("b.md:1:1: info: Tea vs Coffee is there too [acme-beside]"),
                found(
                        with(new Beside((pages, report) -> report.at(
                                pages.get(1),
                                pages.get(1).titleSpan(),
                                pages.get(0).title() + " is there too"))),
                        Map.of(),
                        PAGES));
    }

    @Test
    void a_rule_that_throws_is_named_and_keeps_nobody_from_the_rest() {
        var rules = with(new Titled("acme-titled", Severity.INFO, (page, report) -> {
            if (page.source().equals("a.md")) {
                throw new IllegalStateException("out of\ntea");
            }
            report.at(page.titleSpan(), "it has a title");
        }));
        assertEquals(
                List.of(
                        "a.md:1:1: error: the rule 'acme-titled' (" + Titled.class.getName() + ") has failed:"
                                + " java.lang.IllegalStateException: out of tea [extension-failed]",
                        "b.md:1:1: info: it has a title [acme-titled]"),
                found(rules, Map.of(), PAGES));
    }

    @Test
    void a_catalogue_rule_that_throws_is_named_with_the_first_page() {
        var rules = with(new Beside((pages, report) -> pages.get(2)));
        assertEquals(
                List.of("a.md:1:1: error: the rule 'acme-beside' (" + Beside.class.getName() + ") has failed:"
                        + " java.lang.ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2"
                        + " [extension-failed]"),
                found(rules, Map.of(), PAGES));
    }

    @Test
    void a_page_that_is_none_of_the_handbook_is_a_mistake_of_the_rule() {
        var rules = with(new Beside((pages, report) -> {
            var page = pages.get(0);
            var other = new ComparisonSummary(
                    "c.md", page.page(), page.title(), page.titleSpan(), page.metadata(), List.of(), List.of());
            report.at(other, SourceSpan.START, "what is this?");
        }));
        assertEquals(
                List.of("a.md:1:1: error: the rule 'acme-beside' (" + Beside.class.getName() + ") has failed:"
                        + " java.lang.IllegalArgumentException: there is no page c.md [extension-failed]"),
                found(rules, Map.of(), PAGES));
    }

    @Test
    void the_id_of_another_rule_is_refused() {
        var failure = assertThrows(
                IllegalArgumentException.class, () -> with(new Titled("filler", Severity.INFO, TITLED.check())));
        assertEquals("there are two rules 'filler'", failure.getMessage());
    }
}
