package io.github.comparisonpages.goal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportKindTest {

    @Test
    void a_build_server_gets_what_it_shows() {
        assertEquals(
                List.of(ReportKind.TEXT, ReportKind.GITHUB),
                ReportKind.of(List.of("text", "auto"), Map.of("GITHUB_ACTIONS", "true")));
        assertEquals(List.of(ReportKind.GITLAB), ReportKind.of(List.of("Auto"), Map.of("GITLAB_CI", "true")));
        assertEquals(List.of(ReportKind.TEXT), ReportKind.of(List.of("text", "auto"), Map.of()));
    }

    @Test
    void what_is_named_without_auto_is_all_that_is_made() {
        assertEquals(
                List.of(ReportKind.SARIF),
                ReportKind.of(List.of("sarif", " SARIF "), Map.of("GITHUB_ACTIONS", "true")));
        assertEquals(List.of(), ReportKind.of(List.of(), Map.of("GITHUB_ACTIONS", "true")));
    }

    @Test
    void a_wrong_one_is_told_all_of_them() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> ReportKind.of(List.of("html"), Map.of()));
        assertEquals("reports is text, sarif, junit, github, gitlab or auto, not 'html'", refusal.getMessage());
    }
}
