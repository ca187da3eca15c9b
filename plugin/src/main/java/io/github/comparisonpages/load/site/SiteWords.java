package io.github.comparisonpages.load.site;

import io.github.comparisonpages.load.BoundedFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words that a project has its pages say, from files beside its templates. */
public final class SiteWords {

    private static final int LONGEST = 1024 * 1024;

    private SiteWords() {}

    /**
     * Reads {@code words.properties}, and {@code words_de.properties} for {@code de}, which goes before it.
     *
     * @return the words by their keys; empty where there is no such file
     * @throws IOException if a file cannot be read or has more than 1 MiB
     * @throws IllegalArgumentException if a file has a broken escape
     */
    public static Map<String, String> read(Path directory, String language) throws IOException {
        var words = new TreeMap<String, String>();
        for (String name : new String[] {"words.properties", "words_" + language + ".properties"}) {
            Path file = directory.resolve(name);
            if (Files.isRegularFile(file)) {
                byte[] content = BoundedFile.read(file, LONGEST)
                        .orElseThrow(() -> new IOException("the words in %s have more than 1 MiB".formatted(file)));
                var properties = new Properties();
                properties.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
                properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            }
        }
        return words;
    }
}
