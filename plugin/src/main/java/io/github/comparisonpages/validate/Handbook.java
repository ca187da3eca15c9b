package io.github.comparisonpages.validate;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.ProjectFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that rules may look at.
 *
 * @param pages in the order of their sources
 * @param bySource the same by their sources
 * @param files what links may lead to
 * @param limits within which the pages were read
 * @param asOf the day that decides what is overdue
 */
public record Handbook(
        List<Page> pages, Map<String, Page> bySource, ProjectFiles files, Limits limits, LocalDate asOf) {

    public Handbook {
        pages = List.copyOf(pages);
        bySource = Map.copyOf(bySource);
    }

    public Handbook(List<Page> pages, ProjectFiles files, Limits limits, LocalDate asOf) {
        this(pages, pages.stream().collect(Collectors.toMap(Page::path, page -> page)), files, limits, asOf);
    }

    /** The page of this source. */
    Optional<Page> page(String source) {
        return Optional.ofNullable(bySource.get(source));
    }
}
