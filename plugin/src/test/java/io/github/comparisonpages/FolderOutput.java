package io.github.comparisonpages;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.BuildResult;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.pipeline.SiteOptions;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Pages and files on a disk as a build leaves them there, without the skin. */
record FolderOutput(OutputFolder folder) implements Output {

    @Override
    public void page(Page page) throws IOException {
        folder.write(page.path(), (page.head() + "\n" + page.body()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void file(String path, byte[] content) throws IOException {
        folder.write(path, content);
    }

    /** Builds a docs folder as the site of a handbook would be. */
    static BuildResult build(Path docs, Output output, int threads) throws IOException {
        var folder = new DocsFolder(docs, List.of("**/*.md"), DocsFolder.DEFAULT_EXCLUDES, Limits.DEFAULT);
        var source = HandbookOptions.of(folder, LocalDate.of(2026, 11, 24)).withThreads(threads);
        var site = SiteOptions.PLAIN
                .withUrl("https://handbook.example.org/comparisons/")
                .withDarkSkin(true);
        return ComparisonPipeline.run(BuildRequest.of(source, site), output);
    }

    /** Builds a docs folder into another folder. */
    static BuildResult build(Path docs, Path out) throws IOException {
        return build(docs, new FolderOutput(new OutputFolder(out)), 2);
    }

    /** All files below a folder, by their paths with {@code /}; none where there is no such folder. */
    static TreeMap<String, String> files(Path root) throws IOException {
        var all = new TreeMap<String, String>();
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    all.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all;
    }
}
