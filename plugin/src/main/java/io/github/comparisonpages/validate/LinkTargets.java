package io.github.comparisonpages.validate;

import io.github.comparisonpages.load.ProjectFiles;
import java.util.Optional;
import java.util.Set;

/**
 * What links may lead to.
 *
 * @param pages the sources that have a page
 * @param files the files of the project
 */
public record LinkTargets(Set<String> pages, ProjectFiles files) {

    public LinkTargets {
        pages = Set.copyOf(pages);
    }

    boolean hasPage(String source) {
        return pages.contains(source);
    }

    /** What is known of a file that would have to be copied beside a page; empty where it is a page itself, or not there. */
    Optional<ProjectFiles.State> attachment(FileLink link) {
        return link.outside() || hasPage(link.path()) ? Optional.empty() : files.state(link.path());
    }
}
