package io.github.comparisonpages.load.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.comparisonpages.load.BoundedFile;
import io.github.comparisonpages.load.UnknownBaseException;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.PublishedComparison;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The catalogue of another site, as its build published it. Nothing in it is trusted: its links lead to pages below the
 * address that it names, with {@code http} or {@code https}, and its words are words.
 *
 * <p>The file is the JSON itself, or an archive (zip) that starts with it. Of an archive nothing more is read, let
 * alone unpacked, so that neither its size nor the names in it matter.
 */
public final class CatalogFile {

    /** 16 MiB: some ten thousand comparisons. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private static final String NAME = "comparisons.json";

    /** What an archive starts with. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private CatalogFile() {}

    /** Returns whether there is a file at this path. */
    public static boolean isThere(Path file) {
        return Files.isRegularFile(file);
    }

    /**
     * Reads it.
     *
     * @return its comparisons, in its order
     * @throws IOException if it cannot be read or is no such catalogue; the message says what is wrong, and where
     */
    public static List<PublishedComparison> read(Path file) throws IOException {
        byte[] bytes = content(file);
        try {
            return new CatalogReader(bytes).read();
        } catch (JsonProcessingException e) {
            // A limit that is passed has no place.
            var place = e.getLocation();
            String where =
                    place == null ? "" : "line %s, column %s: ".formatted(place.getLineNr(), place.getColumnNr());
            throw new IOException(where + "it is no JSON that is read here: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads the comparisons in full, as far as a catalogue tells them. It need not say whose it is.
     *
     * @throws UnknownBaseException if it is no such catalogue
     */
    public static List<Comparison> comparisons(Path file) throws IOException {
        JsonTree catalog;
        try {
            catalog = JsonTree.of(content(file));
        } catch (JsonProcessingException e) {
            throw new UnknownBaseException("the file " + file + " is no catalogue: it is no JSON that is read here");
        }
        if (catalog.number("version") == null) {
            throw new UnknownBaseException("the file " + file + " is no catalogue: it has no version");
        }
        var comparisons = new ArrayList<Comparison>();
        for (JsonTree comparison : catalog.objects("comparisons")) {
            comparisons.add(CatalogComparison.of(comparison, file.toString()));
        }
        return comparisons;
    }

    private static byte[] content(Path file) throws IOException {
        return Arrays.equals(BoundedFile.start(file, ZIP.length), ZIP)
                ? unpacked(file)
                : BoundedFile.read(file, LONGEST).orElseThrow(CatalogFile::tooLong);
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            var entry = zip.getNextEntry();
            if (entry == null || !entry.getName().equals(NAME)) {
                throw new IOException("it is an archive that does not start with " + NAME);
            }
            byte[] bytes = zip.readNBytes(LONGEST);
            if (zip.read() >= 0) {
                throw tooLong();
            }
            return bytes;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // The last one is about a name that is no text.
            throw new IOException("it is a broken archive", e);
        }
    }

    private static IOException tooLong() {
        return new IOException("it has more than 16 MiB");
    }
}
