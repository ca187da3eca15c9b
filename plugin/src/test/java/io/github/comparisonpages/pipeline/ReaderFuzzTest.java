package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.console.Colours;
import io.github.comparisonpages.lint.console.Printout;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.suppress.Policy;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.relate.PageRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes a file holds, it is read to its end, and all that is wrong with it has a place in it. */
class ReaderFuzzTest {

    @MethodSource("io.github.comparisonpages.pipeline.Seeds#all")
    @FuzzTest(maxDuration = "15m")
    void any_bytes_are_read_and_judged(byte[] bytes) {
        var read = Fuzzed.read(bytes);
        if (read.value().isEmpty()) {
            assertEquals(1, read.diagnostics().size());
            return;
        }
        var page = read.value().get();
        var catalog = PageRegistry.register(List.of(page.entry()));
        var findings = Fuzzed.LINTER.check(
                List.of(page.findings()), catalog.value(), ProjectFiles.NONE, catalog.diagnostics(), Policy.DEFAULT);

        assertEquals(1, catalog.value().entries().size());
        Fuzzed.READER.source(page).orElseThrow().comparison();
        var lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        findings.diagnostics().forEach(d -> assertPlaced(d, lines));
        new Printout("", 10, Colours.OFF)
                .pieces(findings.capped(Findings.USUAL))
                .forEach(piece -> piece.text().lines().forEach(ReaderFuzzTest::assertPrintable));
    }

    private static void assertPrintable(String line) {
        assertTrue(line.length() < 2000, line);
        assertTrue(line.codePoints().noneMatch(Character::isISOControl), line);
    }

    private static void assertPlaced(Diagnostic diagnostic, String[] lines) {
        var end = diagnostic.span().end();
        assertTrue(end.line() <= lines.length, diagnostic::headline);
        String line = lines[end.line() - 1];
        // A mark of the byte order is no character of the first line.
        assertTrue(end.column() <= line.codePointCount(0, line.length()) + 1, diagnostic::headline);
    }
}
