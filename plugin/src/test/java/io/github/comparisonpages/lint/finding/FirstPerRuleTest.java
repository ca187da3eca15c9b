package io.github.comparisonpages.lint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstPerRuleTest {

    @Test
    void of_a_rule_with_more_than_are_shown_the_others_are_counted_as_the_gravest_of_them() {
        var shown = FirstPerRule.of(
                List.of(
                        of("filler", Severity.WARNING),
                        of("one-sided", Severity.INFO),
                        of("filler", Severity.INFO),
                        of("filler", Severity.WARNING),
                        of("filler", Severity.INFO),
                        of("broken-link", Severity.ERROR),
                        of("broken-link", Severity.ERROR)),
                1);
        assertEquals(
                List.of("filler", "one-sided", "broken-link"),
                shown.first().stream().map(Diagnostic::rule).toList());
        assertEquals(
                List.of(
                        new FirstPerRule.Rest("broken-link", Severity.ERROR, 1),
                        new FirstPerRule.Rest("filler", Severity.WARNING, 3)),
                shown.rests());
        assertEquals("(+3 more of [filler])", shown.rests().get(1).line());
    }

    @Test
    void just_as_many_as_are_shown_leave_no_rest() {
        var two = List.of(of("filler", Severity.INFO), of("filler", Severity.INFO));
        assertEquals(new FirstPerRule(two, List.of()), FirstPerRule.of(two, 2));
    }

    private static Diagnostic of(String rule, Severity severity) {
        return new Diagnostic(rule, severity, "page.md", SourceSpan.START, "", "");
    }
}
