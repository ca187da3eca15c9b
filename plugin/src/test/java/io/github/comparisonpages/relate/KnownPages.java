package io.github.comparisonpages.relate;

import io.github.comparisonpages.relate.entry.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Neighbours of which nothing is known but their pages, by their sources. */
public record KnownPages(Map<String, String> pages) implements Neighbours {

    @Override
    public Optional<String> page(String source) {
        return Optional.ofNullable(pages.get(source));
    }

    @Override
    public String docs() {
        return "docs";
    }

    @Override
    public Optional<String> sitePage(String file) {
        return file.equals("../src/site/markdown/guide.v2.md") ? Optional.of("guide.v2.html") : Optional.empty();
    }

    @Override
    public boolean hasPage(String page) {
        return page.equals("guide.v2.html")
                || page.startsWith("comparisons/") && pages.containsValue(page.substring("comparisons/".length()));
    }

    @Override
    public boolean hasFolder(String path) {
        return path.equals("comparisons/career/img");
    }

    @Override
    public Optional<String> hubPage(String optionId) {
        return Optional.empty();
    }

    @Override
    public Optional<String> tagPage(String tag) {
        return Optional.empty();
    }

    @Override
    public List<Entry> successors(String source) {
        return List.of();
    }

    @Override
    public List<ResolvedRelation> relations(String source) {
        return List.of();
    }

    @Override
    public List<Entry> predecessors(String source) {
        return List.of();
    }

    @Override
    public Optional<Entry> find(String from, String written) {
        return Optional.empty();
    }

    @Override
    public Optional<Entry> mention(String from, String written) {
        return Optional.empty();
    }

    @Override
    public List<Entry> near(String source, Set<String> passed, int most) {
        return List.of();
    }
}
