package io.github.comparisonpages.relate;

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
    public List<Tie> ties(String source) {
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
