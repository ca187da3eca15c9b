package io.github.comparisonpages.load.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a spreadsheet by the end of its name: {@code .csv}, {@code .tsv} or {@code .xlsx}. */
public final class SheetFile {

    private static final int LONGEST = 10 * 1024 * 1024;

    private SheetFile() {}

    /**
     * Reads it.
     *
     * @throws IOException if it is not there, not readable, larger than 10 MiB or no spreadsheet of these kinds; the message says
     *     which, in one line
     */
    public static Sheet read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file %s".formatted(file));
        }
        if (Files.size(file) > LONGEST) {
            throw new IOException("%s has more than 10 MiB".formatted(file));
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return CsvSheet.read(file);
        }
        if (name.endsWith(".xlsx")) {
            return WorkbookSheet.read(file);
        }
        throw new IOException("%s is neither .csv nor .xlsx: save it as one of these".formatted(file));
    }
}
