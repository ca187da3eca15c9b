package io.github.comparisonpages.write.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GitHubAnnotationsTest {

    @Test
    void a_finding_is_a_command_at_the_start_of_a_line() {
        assertEquals(
                """
                ::error file=handbook/docs/a.md,line=2,col=3,endLine=2,endColumn=6,title=filler::handbook/docs/a.md:2:3: no good. Mend it.
                ::warning file=handbook/docs/a.md,line=2,col=3,endLine=2,endColumn=6,title=filler::handbook/docs/a.md:2:3: no good. Mend it.
                ::notice file=handbook/docs/a.md,line=2,col=3,endLine=2,endColumn=6,title=filler::handbook/docs/a.md:2:3: no good. Mend it.
                """,
                GitHubAnnotations.lines(
                        List.of(
                                finding(Severity.ERROR, "a.md", "no good"),
                                finding(Severity.WARNING, "a.md", "no good"),
                                finding(Severity.INFO, "a.md", "no good")),
                        "handbook/docs/"));
    }

    @Test
    void nothing_in_a_name_or_text_ends_a_command_or_begins_another() {
        assertEquals(
                "::error file=docs/a%3A%3Aset%2Cb%25.md,line=2,col=3,endLine=2,endColumn=6,title=filler"
                        + "::docs/a::set,b%25.md:2:3: 50%25%0A::stop-commands::x%0D . Mend it.\n",
                GitHubAnnotations.lines(
                        List.of(finding(Severity.ERROR, "a::set,b%.md", "50%\n::stop-commands::x\r\u001b")), "docs/"));
    }

    @Test
    void ten_of_a_kind_are_written_for_all_modules_together() {
        var annotations = new GitHubAnnotations();
        var many = new ArrayList<Diagnostic>();
        for (int i = 0; i < 7; i++) {
            many.add(finding(Severity.WARNING, "a.md", "no"));
        }

        assertEquals(7, annotations.next(many).size());
        assertEquals(3, annotations.next(many).size());
        assertTrue(annotations.next(many).isEmpty());
        assertEquals(
                1,
                annotations.next(List.of(finding(Severity.ERROR, "a.md", "no"))).size());
    }

    private static Diagnostic finding(Severity severity, String file, String message) {
        var span = new SourceSpan(new Position(2, 3), new Position(2, 6));
        return new Diagnostic("filler", severity, file, span, message, "Mend it.");
    }
}
