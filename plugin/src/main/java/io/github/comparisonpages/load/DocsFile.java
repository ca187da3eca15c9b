package io.github.comparisonpages.load;

import java.nio.file.Path;

/**
 * A comparison in the docs folder.
 *
 * @param file where it is
 * @param path its path below the docs folder in Unicode, with {@code /}, from which a machine need not find back to the
 *     file
 * @param stamp its size and time
 */
public record DocsFile(Path file, String path, FileStamp stamp) {}
