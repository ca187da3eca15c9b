package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.DocsFiles;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.validate.Baseline;
import io.github.comparisonpages.validate.Policy;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonPipelineTest {

    @TempDir
    private Path docs;

    @Test
    void every_comparison_has_a_page_and_the_index_and_the_files_stand_beside() throws IOException {
        write("a-vs-b.md", "# A vs B\n");
        write("comparisons/x/c-vs-d.md", "# C vs D\n");

        var site = new Site();
        var outcome = run(site, Limits.DEFAULT);

        assertEquals(List.of("a-vs-b.html: A vs B", "x/c-vs-d.html: C vs D", "index.html: Comparisons"), site.pages);
        assertEquals(Set.of("comparison.css", "comparison.js", "comparisons.json"), site.files.keySet());
        assertEquals(2, outcome.pages());
    }

    @Test
    void what_pages_show_is_copied_once_and_what_is_missing_is_reported_for_each() throws IOException {
        write("comparisons/a-vs-b.md", "# A vs B\n\n![x](x.png) ![no](no.png)\n");
        write("comparisons/c-vs-d.md", "# C vs D\n\n![x](x.png) ![no](no.png)\n");
        write("comparisons/x.png", "png");

        var site = new Site();
        var outcome = run(site, Limits.DEFAULT);

        assertArrayEquals(Files.readAllBytes(docs.resolve("comparisons/x.png")), site.files.get("x.png"));
        assertEquals(
                List.of(
                        "comparisons/a-vs-b.md:3:13: warning: there is no picture 'comparisons/no.png' in the docs folder"
                                + " [missing-image]",
                        "comparisons/c-vs-d.md:3:13: warning: there is no picture 'comparisons/no.png' in the docs folder"
                                + " [missing-image]"),
                headlines(outcome, "missing-image"));
    }

    @Test
    void a_page_over_the_limit_is_left_out() throws IOException {
        write("a-vs-b.md", "# A vs B\n");

        var site = new Site();
        var outcome = run(site, new Limits(1000, 1000, 9, 9, 99, 9, 99, 10));

        assertEquals(List.of("index.html: Comparisons"), site.pages);
        assertEquals(0, outcome.pages());
        assertEquals(
                List.of("a-vs-b.md:1:1: error: the page has more than 10 characters [too-large]"),
                headlines(outcome, "too-large"));
    }

    private ComparisonPipeline.Outcome run(Output output, Limits limits) throws IOException {
        var folder = new DocsFolder(docs, DocsFolder.DEFAULT_INCLUDES, DocsFolder.DEFAULT_EXCLUDES, limits);
        var day = LocalDate.of(2026, 11, 24);
        var source = new ComparisonPipeline.Source(
                folder, null, DocsFiles.DEFAULT_MAX_BYTES, day, Policy.DEFAULT, Baseline.NONE, 2);
        return new ComparisonPipeline(source).run(ComparisonPipeline.Site.PLAIN, output);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(docs.resolve(path).getParent());
        Files.writeString(docs.resolve(path), text);
    }

    private static List<String> headlines(ComparisonPipeline.Outcome outcome, String rule) {
        return outcome.findings().diagnostics().stream()
                .filter(d -> d.rule().equals(rule))
                .map(Diagnostic::headline)
                .toList();
    }

    private static final class Site implements Output {

        private final List<String> pages = new ArrayList<>();
        private final TreeMap<String, byte[]> files = new TreeMap<>();

        @Override
        public void page(Page page) {
            pages.add(page.path() + ": " + page.head().title());
        }

        @Override
        public void file(String path, byte[] content) {
            files.put(path, content);
        }
    }
}
