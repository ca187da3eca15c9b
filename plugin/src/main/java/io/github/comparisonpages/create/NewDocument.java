package io.github.comparisonpages.create;

import io.github.comparisonpages.relate.entry.RecordNumber;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be written. For example {@code 0008-use-the-database.md}, number 8.
 *
 * @param name its name in its folder
 * @param number the number by which people will know it; null where the folder numbers nothing
 * @param text all of it, with an end of line at its end
 */
public record NewDocument(String name, @Nullable RecordNumber number, String text) {}
