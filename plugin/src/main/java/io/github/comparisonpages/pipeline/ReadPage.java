package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.lint.PageFindings;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.relate.entry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read, in short, so that thousands of them can wait until all are known.
 *
 * @param file where it was read, as it was then
 * @param fingerprint another one for every other text
 * @param entry what the catalogue knows of it
 * @param findings what is wrong with it by itself
 * @param source the comparison; null where an earlier build read the same text, and nothing has asked for more yet
 */
public record ReadPage(
        DocsFile file,
        String fingerprint,
        Entry entry,
        PageFindings findings,
        @Nullable PageSource source) {}
