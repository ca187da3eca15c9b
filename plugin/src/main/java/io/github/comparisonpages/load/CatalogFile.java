package io.github.comparisonpages.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.comparisonpages.model.PublishedComparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The catalogue of another site, as its build published it. Nothing in it is trusted: its links lead to pages below the
 * address that it names, with {@code http} or {@code https}, and its words are words.
 */
public final class CatalogFile {

    /** 16 MiB: some ten thousand comparisons. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private CatalogFile() {}

    /**
     * Reads it.
     *
     * @return its comparisons, in its order
     * @throws IOException if it cannot be read or is no such catalogue; the message says what is wrong, and where
     */
    public static List<PublishedComparison> read(Path file) throws IOException {
        byte[] bytes = BoundedFile.read(file, LONGEST).orElseThrow(() -> new IOException("it has more than 16 MiB"));
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
}
