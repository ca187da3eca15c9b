package io.github.comparisonpages.recognize.vocabulary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The files of words: one a language, called by its ISO 639 code, and one of signs that say the same in all of them. */
final class LanguageFiles {

    private static final String SIGNS = "signs";
    private static final String ENGLISH = "en";

    private final Map<String, String> signs = read(SIGNS);
    private final Map<String, Map<String, String>> languages = new LinkedHashMap<>();

    /** Reads all files that there are. */
    LanguageFiles() {
        languages.put(ENGLISH, read(ENGLISH));
        for (String code : Languages.beside(LanguageFiles.class.getResource(ENGLISH + ".properties"))) {
            var lines = read(code);
            if (!lines.isEmpty()) {
                languages.putIfAbsent(code, lines);
            }
        }
    }

    /** The lines of the file of signs, as written, by their keys. */
    Map<String, String> signs() {
        return signs;
    }

    /** The languages, by their ISO 639 codes, English first. */
    Set<String> languages() {
        return languages.keySet();
    }

    /** The lines of a language's file, as written, by their keys; none where there is no such file. */
    Map<String, String> lines(String language) {
        return languages.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(String name) {
        var properties = new Properties();
        try (var in = LanguageFiles.class.getResourceAsStream(name + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var lines = new HashMap<String, String>();
        properties.forEach((key, value) -> lines.put((String) key, (String) value));
        return lines;
    }
}
