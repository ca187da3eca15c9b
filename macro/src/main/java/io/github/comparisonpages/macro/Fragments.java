package io.github.comparisonpages.macro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the goal {@code fragments} wrote for one module. */
final class Fragments {

    private static final String LIST = "fragments.txt";

    private final Path folder;
    private final Map<String, List<String>> parts;

    private Fragments(Path folder, Map<String, List<String>> parts) {
        this.folder = folder;
        this.parts = parts;
    }

    /** The fragments of a folder, by its list: each line has an id and the parts that it has. */
    static Fragments in(Path folder) throws NoFragment, IOException {
        Path list = folder.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            throw new NoFragment("there are no parts of comparisons in " + folder
                    + ". Bind the goal 'fragments' of comparison-maven-plugin to the build: under <build><plugins>,"
                    + " <execution><goals><goal>fragments</goal></goals></execution>."
                    + " It writes none where the module has no docs folder.");
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            List<String> words = Arrays.asList(line.split(" "));
            parts.put(words.get(0), words.subList(1, words.size()));
        }
        return new Fragments(folder, parts);
    }

    /** The HTML of a part, as it was written. Files are opened only where the list names them. */
    String html(String id, String part) throws NoFragment, IOException {
        if (id.isEmpty()) {
            throw new NoFragment("it needs the id of a comparison, such as id=career/ic-vs-manager");
        }
        List<String> its = parts.get(id);
        if (its == null) {
            throw new NoFragment("there is no comparison '" + id + "'" + closest(id));
        }
        if (!its.contains(part)) {
            throw new NoFragment("the comparison '" + id + "' has no " + part + ". It has: " + String.join(", ", its));
        }
        return Files.readString(folder.resolve(id).resolve(part + ".html"), StandardCharsets.UTF_8);
    }

    private String closest(String id) {
        List<String> near = Spelling.closest(id, parts.keySet());
        return near.isEmpty() ? ". This module has none" : ". The closest are: " + String.join(", ", near);
    }
}
