package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.Base;
import io.github.comparisonpages.pipeline.DiffPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.view.diff.DiffView;
import io.github.comparisonpages.write.json.HandbookDiffJson;
import io.github.comparisonpages.write.markdown.HandbookDiffMarkdown;
import io.github.comparisonpages.write.text.HandbookDiffText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the folders of two states of a handbook, {@code before} and {@code now}, and compares what is said of the change, whole:
 * {@code diff.txt}, {@code diff.md} and {@code diff.json}. {@code -Dcases.update} writes them anew.
 */
class DiffCasesTest {

    private static final Path CASES = Path.of("src/test/resources/diffs");

    @TestFactory
    Stream<DynamicTest> what_a_change_means() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)))
                    .toList()
                    .stream();
        }
    }

    private static void compare(Path folder) throws IOException {
        var docs = new DocsFolder(folder.resolve("now"), List.of("**/*.md"), List.of(), Limits.DEFAULT);
        var options = HandbookOptions.of(docs, LocalDate.of(2026, 11, 24));
        var diff = DiffPipeline.diff(options, new Base("before", folder));
        assertEquals(List.of(), diff.diagnostics());
        var view = DiffView.of(diff.value());
        String text = "Compared with before: " + view.summary() + "\n" + HandbookDiffText.of(view, "docs/");
        Compared.with(folder.resolve("diff.txt"), portable(text, folder));
        Compared.with(folder.resolve("diff.md"), portable(HandbookDiffMarkdown.of(view, "docs/"), folder));
        var json = new String(HandbookDiffJson.of(diff.value(), "docs/"), StandardCharsets.UTF_8);
        Compared.with(folder.resolve("diff.json"), portable(json, folder));
    }

    /** The folder of the base is told as it was named. */
    private static String portable(String text, Path folder) {
        return text.replace('\\', '/')
                .replace(folder.resolve("before").toString().replace('\\', '/'), "before");
    }

    /** A file that is as it should be, or is written so. */
    private static final class Compared {

        private static final boolean UPDATE = System.getProperty("cases.update") != null;

        static void with(Path file, String actual) throws IOException {
            if (UPDATE) {
                Files.writeString(file, actual);
            }
            assertEquals(Files.readString(file), actual, () -> file + " (-Dcases.update writes it anew)");
        }
    }
}
