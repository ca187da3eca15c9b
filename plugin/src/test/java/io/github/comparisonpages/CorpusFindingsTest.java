package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Checks a folder of other people's files, {@code -Dcorpus=<folder>}, each folder two levels below it as a handbook of its
 * own. Prints how many diagnostics a file has, and writes them all to {@code target/corpus-findings.txt} so that they can be
 * read by hand.
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class CorpusFindingsTest {

    @Test
    void other_peoples_files_do_not_drown_in_diagnostics() throws IOException {
        var corpus = Path.of(System.getProperty("corpus"));
        var rules = new TreeMap<String, Integer>();
        var counts = new ArrayList<Integer>();
        var lines = new ArrayList<String>();
        for (Path handbook : handbooks(corpus)) {
            var docs = new DocsFolder(handbook, List.of("**/*.md", "**/*.txt"), List.of(), Limits.DEFAULT);
            var source = HandbookOptions.of(docs, LocalDate.of(2026, 11, 24)).withThreads(2);
            var findings = ComparisonPipeline.check(source);
            Map<String, Long> byFile = findings.diagnostics().stream()
                    .collect(Collectors.groupingBy(Diagnostic::file, Collectors.counting()));
            findings.lines()
                    .keySet()
                    .forEach(file -> counts.add(byFile.getOrDefault(file, 0L).intValue()));
            findings.diagnostics().stream().map(Diagnostic::rule).forEach(rule -> rules.merge(rule, 1, Integer::sum));
            findings.diagnostics().forEach(d -> lines.add(corpus.relativize(handbook) + "/" + d.headline()));
        }
        Files.write(Path.of("target/corpus-findings.txt"), lines);
        counts.sort(null);
        int median = counts.get(counts.size() / 2);
        System.out.printf(
                "%d files, median %d, mean %.2f, 90th percentile %d, %s%n",
                counts.size(),
                median,
                counts.stream().mapToInt(i -> i).average().orElse(0),
                counts.get(counts.size() * 9 / 10),
                rules);
        assertTrue(median <= 3, () -> "a file has " + median + " diagnostics in the median");
    }

    private static List<Path> handbooks(Path corpus) throws IOException {
        try (var folders = Files.walk(corpus, 2)) {
            return folders.filter(Files::isDirectory)
                    .filter(f -> corpus.relativize(f).getNameCount() == 2)
                    .sorted()
                    .toList();
        }
    }
}
