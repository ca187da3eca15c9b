package io.github.comparisonpages.lint.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.Checked;
import io.github.comparisonpages.lint.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyTest {

    private static final Map<String, String> PAGE = Map.of("page.md", "# Notes\n\nTBD\n");

    @Test
    void a_project_raises_lowers_and_switches_off() {
        assertEquals(
                List.of("page.md:3:1: error: 'TBD' is a placeholder or says nothing of these options [filler]"),
                Checked.headlines(Checked.pages(
                        Policy.of(Map.of("filler", "error", "too-few-options", "off"), Rules.BUILT_IN), PAGE)));
    }

    @Test
    void a_rule_that_is_off_comes_on_when_it_is_named() {
        var page = Map.of("tea-vs-coffee.md", "# Tea vs Coffee\n");
        assertEquals(List.of(), Checked.headlines(Checked.pages(Policy.DEFAULT, page)));
        assertEquals(
                List.of("tea-vs-coffee.md:1:1: info: this page has no owner [missing-owner]"),
                Checked.headlines(Checked.pages(Policy.of(Map.of("missing-owner", " Info "), Rules.BUILT_IN), page)));
    }

    @Test
    void a_rule_that_there_is_not_is_refused_with_the_nearest() {
        var failure =
                assertThrows(IllegalArgumentException.class, () -> Policy.of(Map.of("fillers", "off"), Rules.BUILT_IN));
        assertEquals("there is no rule 'fillers'; did you mean 'filler'?", failure.getMessage());
    }

    @Test
    void what_a_project_says_of_a_rule_counts_and_else_what_the_rule_does() {
        var policy = Policy.of(Map.of("filler", "off", "missing-owner", "error"), Rules.BUILT_IN);
        assertEquals(
                Optional.empty(), policy.severity(Rules.BUILT_IN.find("filler").orElseThrow()));
        assertEquals(
                Optional.of(Severity.ERROR),
                policy.severity(Rules.BUILT_IN.find("missing-owner").orElseThrow()));
        assertEquals(
                Optional.of(Severity.INFO),
                policy.severity(Rules.BUILT_IN.find("near-match").orElseThrow()));
        assertEquals(
                Optional.empty(),
                policy.severity(Rules.BUILT_IN.find("unsourced-claim").orElseThrow()));
    }

    @Test
    void a_rule_says_what_it_is_about_and_what_is_wrong() {
        var rule = Rules.BUILT_IN.find("one-sided").orElseThrow();
        assertEquals(DiagnosticDescriptor.Group.HONESTY, rule.group());
        assertEquals("An option has pros and no cons, or cons and no pros", rule.summary());
    }

    @Test
    void a_severity_that_there_is_not_is_refused() {
        var failure = assertThrows(
                IllegalArgumentException.class, () -> Policy.of(Map.of("filler", "fatal"), Rules.BUILT_IN));
        assertEquals("the severity of 'filler' is error, warning, info or off, not 'fatal'", failure.getMessage());
    }
}
