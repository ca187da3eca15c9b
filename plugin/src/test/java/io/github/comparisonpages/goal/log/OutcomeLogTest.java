package io.github.comparisonpages.goal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.incremental.BuildSummary;
import io.github.comparisonpages.lint.finding.Digest;
import io.github.comparisonpages.lint.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomeLogTest {

    @Test
    void ten_diagnostics_of_a_rule_are_shown_and_the_others_counted() {
        var findings = Stream.of(
                        lines("filler", Severity.WARNING, 12),
                        lines("long-page", Severity.INFO, 11),
                        lines("row-width", Severity.ERROR, 10))
                .flatMap(List::stream)
                .toList();
        var expected = new ArrayList<String>();
        for (int line = 1; line <= 10; line++) {
            expected.add("warn: docs/a.md:%d:1: warning: no [filler] Mend it.".formatted(line));
            expected.add("info: docs/a.md:%d:1: info: no [long-page] Mend it.".formatted(line));
            expected.add("warn: docs/a.md:%d:1: error: no [row-width] Mend it.".formatted(line));
        }
        expected.add("warn: (+2 more of [filler])");
        expected.add("info: (+1 more of [long-page])");
        expected.add(
                "info: Read 1 file in docs: 1 comparison page, 10 errors, 12 warnings; 1 written, 0 unchanged, in 0.2 s");

        assertEquals(expected, log(findings));
    }

    @Test
    void what_is_counted_is_as_grave_as_its_gravest() {
        var findings = Stream.of(lines("filler", Severity.INFO, 12), List.of(at(13, "filler", Severity.ERROR)))
                .flatMap(List::stream)
                .toList();

        assertEquals(
                List.of(
                        "warn: (+3 more of [filler])",
                        "info: Read 1 file in docs: 1 comparison page, 1 error, 0 warnings; 1 written, 0 unchanged, in 0.2 s"),
                log(findings).subList(10, 12));
    }

    @Test
    void a_folder_that_is_not_there_has_no_files() {
        var log = new Lines();
        new OutcomeLog(log, "handbok", false).write(new BuildSummary(0, 0, Digest.of(Findings.NONE, 100)), "0.2 s");

        assertEquals(
                List.of(
                        "info: There is no folder handbok: 0 comparison pages, 0 errors, 0 warnings; 0 written, 0 unchanged,"
                                + " in 0.2 s"),
                log.lines);
    }

    private static List<Diagnostic> lines(String rule, Severity severity, int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(line -> at(line, rule, severity))
                .toList();
    }

    private static Diagnostic at(int line, String rule, Severity severity) {
        var span = new SourceSpan(new Position(line, 1), new Position(line, 2));
        return new Diagnostic(rule, severity, "a.md", span, "no", "Mend it.");
    }

    private static List<String> log(List<Diagnostic> diagnostics) {
        var log = new Lines();
        new OutcomeLog(log, "docs", true)
                .write(new BuildSummary(1, 0, Digest.of(new Findings(diagnostics, Map.of(), 0, 0), 100)), "0.2 s");
        return log.lines;
    }

    private static final class Lines extends SystemStreamLog {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void warn(CharSequence line) {
            lines.add("warn: " + line);
        }

        @Override
        public void info(CharSequence line) {
            lines.add("info: " + line);
        }
    }
}
