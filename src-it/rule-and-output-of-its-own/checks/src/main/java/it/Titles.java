package it;

import io.github.comparisonpages.api.CatalogOutput;
import io.github.comparisonpages.api.PublishedCatalog;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

public final class Titles implements CatalogOutput {

    @Override
    public String name() {
        return "it-titles";
    }

    @Override
    public Map<String, byte[]> files(PublishedCatalog catalog) {
        String titles = catalog.comparisons().stream()
                .map(c -> c.page() + " " + c.title() + "\n")
                .collect(Collectors.joining());
        return Map.of("lists/titles.txt", titles.getBytes(StandardCharsets.UTF_8));
    }
}
