package io.github.comparisonpages.recognize.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the languages whose words are known: one file each. */
final class Languages {

    private Languages() {}

    /**
     * Returns their ISO 639 codes, in the order of the alphabet; all that there are where the words are in no jar. To ask a jar
     * for each of these takes a tenth of a second.
     *
     * @param one a language's file
     */
    static List<String> beside(URL one) {
        try {
            if (!(one.openConnection() instanceof JarURLConnection connection)) {
                return List.of(Locale.getISOLanguages());
            }
            String name = connection.getEntryName();
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            var jar = connection.getJarFile();
            return Stream.of(Locale.getISOLanguages())
                    .filter(code -> jar.getEntry(folder + code + ".properties") != null)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
