package io.github.comparisonpages.load.sheet;

import io.github.comparisonpages.load.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Comma-separated values, as spreadsheet programs of all countries write them: with commas, semicolons or tabs. */
final class CsvSheet {

    private static final String SEPARATOR_LINE = "sep=";
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvSheet() {}

    static Sheet read(Path file) throws IOException {
        String text = TextFile.read(file).orElseThrow(() -> new IOException("there is no file %s".formatted(file)));
        int skipped = 0;
        char separator = separator(text);
        if (text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length()) {
            separator = text.charAt(SEPARATOR_LINE.length());
            int end = text.indexOf('\n');
            text = end < 0 ? "" : text.substring(end + 1);
            skipped = 1;
        }
        var format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(separator)
                .setLenientEof(false)
                .get();
        var rows = new ArrayList<List<String>>();
        var numbers = new ArrayList<Integer>();
        try (var parser = CSVParser.parse(text, format)) {
            long line = parser.getCurrentLineNumber();
            for (var row : parser) {
                numbers.add((int) line + 1 + skipped);
                rows.add(row.toList());
                line = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
        return new Sheet(rows, numbers, List.of());
    }

    /** The one that comes most often in the first line that is not empty, outside of quotes; a comma where none does. */
    private static char separator(String text) {
        int[] times = new int[SEPARATORS.length];
        boolean quoted = false;
        for (char c : text.stripLeading().toCharArray()) {
            if (c == '\n' && !quoted) {
                break;
            }
            quoted ^= c == '"';
            for (int i = 0; i < times.length; i++) {
                times[i] += !quoted && c == SEPARATORS[i] ? 1 : 0;
            }
        }
        int most = 0;
        for (int i = 1; i < times.length; i++) {
            most = times[i] > times[most] ? i : most;
        }
        return SEPARATORS[most];
    }
}
