package io.github.comparisonpages.validate;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.ProjectFiles;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a page stands in.
 *
 * @param sources the files that are pages
 * @param files what links may lead to
 * @param limits within which the pages were read
 * @param asOf the day that decides what is overdue
 */
public record Handbook(Set<String> sources, ProjectFiles files, Limits limits, LocalDate asOf) {

    public Handbook {
        sources = Set.copyOf(sources);
    }

    /** Whether this file is a page. */
    boolean hasPage(String source) {
        return sources.contains(source);
    }
}
