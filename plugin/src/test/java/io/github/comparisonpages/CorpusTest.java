package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.Loaded;
import io.github.comparisonpages.write.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads a folder of other people's files: {@code -Dcorpus=<folder>}. Prints what was found, and writes the catalogue of all
 * files to {@code target/corpus.json} so that it can be scored.
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class CorpusTest {

    @Test
    void every_file_is_read_and_no_word_is_lost() throws IOException {
        var folder = new DocsFolder(
                Path.of(System.getProperty("corpus")),
                List.of("**/*.md", "**/*.mdx", "**/*.txt"),
                List.of(),
                Limits.DEFAULT);
        var loaded = Loaded.all(folder);
        var comparisons = new ArrayList<byte[]>();
        var lost = new ArrayList<String>();
        var rules = new TreeMap<String, Integer>();
        for (var source : loaded.value()) {
            var result = Cases.run(source);
            result.catalog().entries().forEach(e -> comparisons.add(CatalogJson.comparison(result.comparison(), e)));
            SourceWords.lost(result).forEach(word -> lost.add(source.path() + ": " + word));
            result.diagnostics().stream().map(Diagnostic::rule).forEach(rule -> rules.merge(rule, 1, Integer::sum));
        }
        Files.write(Path.of("target/corpus.json"), CatalogJson.bytes(comparisons));
        System.out.printf(
                "%d files read, %d left out, %d words lost, diagnostics %s%n",
                loaded.value().size(), loaded.diagnostics().size(), lost.size(), rules);
        assertEquals("", lost.stream().limit(40).collect(Collectors.joining("\n")));
    }
}
