package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.Strictness;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StrictnessTest {

    private static final String PAGE = "# Tea vs Coffee\n\n## Tea\n\n- Pro: Keeps\n";

    @TempDir
    private Path docs;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(docs.resolve("ours.md"), "---\npick: Tea\n---\n\n" + PAGE);
        Files.writeString(docs.resolve("theirs.md"), PAGE);
    }

    @Test
    void a_page_with_a_key_of_this_format_is_judged_strictly_and_another_is_not() throws IOException {
        assertEquals(Map.of("ours.md", Severity.ERROR, "theirs.md", Severity.WARNING), severities(Strictness.AUTO));
    }

    @Test
    void a_project_can_judge_all_pages_alike() throws IOException {
        assertEquals(Map.of("ours.md", Severity.ERROR, "theirs.md", Severity.ERROR), severities(Strictness.TRUE));
        assertEquals(Map.of("ours.md", Severity.WARNING, "theirs.md", Severity.WARNING), severities(Strictness.FALSE));
    }

    @Test
    void a_title_is_asked_of_what_is_judged_strictly() throws IOException {
        Files.writeString(docs.resolve("text.md"), "Tea keeps.\n");

        assertEquals(Map.of("text.md", Severity.WARNING), severities("missing-title", Strictness.AUTO));
        assertEquals(Map.of("text.md", Severity.ERROR), severities("missing-title", Strictness.TRUE));
    }

    /** How grave it is in each file that an option has no section. */
    private Map<String, Severity> severities(Strictness strictness) throws IOException {
        return severities("option-without-section", strictness);
    }

    private Map<String, Severity> severities(String rule, Strictness strictness) throws IOException {
        var folder = new DocsFolder(docs, List.of("*.md"), List.of(), Limits.DEFAULT);
        var options = HandbookOptions.of(folder, LocalDate.of(2026, 11, 24)).withStrictness(strictness);
        var severities = new TreeMap<String, Severity>();
        for (var diagnostic : ComparisonPipeline.check(options).diagnostics()) {
            if (diagnostic.rule().equals(rule)) {
                severities.put(diagnostic.file(), diagnostic.severity());
            }
        }
        return severities;
    }
}
