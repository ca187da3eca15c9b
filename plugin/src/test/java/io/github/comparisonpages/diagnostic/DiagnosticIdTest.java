package io.github.comparisonpages.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiagnosticIdTest {

    private static final SourceSpan PLACE = SourceSpan.START;

    @Test
    void the_id_is_the_name_in_kebab_case() {
        assertEquals("invalid-utf8", DiagnosticId.INVALID_UTF8.id());
    }

    @Test
    void where_nothing_else_is_said_the_severity_and_the_hint_are_those_of_the_table() {
        assertEquals(
                new Diagnostic(
                        "duplicate-criterion",
                        Severity.WARNING,
                        "tea.md",
                        PLACE,
                        "'Price' stands twice",
                        DiagnosticId.DUPLICATE_CRITERION.descriptor().hint()),
                DiagnosticId.DUPLICATE_CRITERION.at("tea.md", PLACE, "'Price' stands twice"));
    }

    @Test
    void what_is_off_by_default_is_a_warning_where_it_is_on() {
        assertEquals(
                Severity.WARNING,
                DiagnosticId.MISSING_OWNER.at("tea.md", PLACE, "no owner").severity());
        assertEquals(Set.of(), DiagnosticId.MISSING_OWNER.descriptor().severities());
    }

    @Test
    void a_severity_that_the_table_has_besides_may_be_used() {
        assertEquals(
                Severity.ERROR,
                DiagnosticId.ROW_WIDTH
                        .at(Severity.ERROR, "tea.md", PLACE, "a word is lost", "Add a column.")
                        .severity());
    }

    @Test
    void a_severity_that_the_table_lacks_is_refused() {
        var failure = assertThrows(
                IllegalArgumentException.class,
                () -> DiagnosticId.FILLER.at(Severity.ERROR, "tea.md", PLACE, "'TBD'", "Write it."));
        assertEquals("filler has no severity error", failure.getMessage());
    }

    @Test
    void an_id_that_is_not_in_kebab_case_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new DiagnosticDescriptor(
                        "NoTea", DiagnosticDescriptor.Group.TEXT, Severity.INFO, Set.of(), "No tea", "Add some."));
    }
}
