package io.github.comparisonpages.pipeline;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.lint.Linter;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Strictness;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.FileStamp;
import io.github.comparisonpages.load.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Any bytes read as the page {@code page.md}. */
final class Fuzzed {

    private static final Path FILE = Jimfs.newFileSystem(Configuration.unix()).getPath("/page.md");
    static final Linter LINTER =
            new Linter(Rules.BUILT_IN, new LintContext(Limits.DEFAULT, LocalDate.of(2026, 11, 24)));
    static final ReadStage READER = new ReadStage(
            new DocsLoader(new DocsFolder(FILE.getParent(), List.of("*"), List.of(), Limits.DEFAULT)),
            LINTER,
            Strictness.AUTO,
            EarlierBuild.NONE);

    private Fuzzed() {}

    /** What becomes of a file with these bytes. */
    static Diagnosed<Optional<ReadPage>> read(byte[] bytes) {
        try {
            Files.write(FILE, bytes);
            return READER.read(new DocsFile(FILE, "page.md", FileStamp.of(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
