package io.github.comparisonpages.validate;

import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.LinkTarget;
import java.util.Optional;
import java.util.Set;

/**
 * What links may lead to.
 *
 * @param pages the sources that have a page
 * @param files the files of the project
 * @param catalog the pages themselves, and what is around them
 */
public record LinkTargets(Set<String> pages, ProjectFiles files, Catalog catalog) {

    public LinkTargets {
        pages = Set.copyOf(pages);
    }

    /** What a link leads to on the site. */
    LinkTarget target(FileLink link) {
        String page = catalog.page(link.source()).orElse(link.source());
        return LinkTarget.of(page, link.written(), link.meant(), catalog);
    }

    /** Whether it leads to a folder of the docs. */
    boolean isFolder(FileLink link) {
        return link.folder() || catalog.hasFolder(link.path());
    }

    boolean hasPage(String source) {
        return pages.contains(source);
    }

    /** What is known of a file that would have to be copied beside a page; empty where it is a page itself, or not there. */
    Optional<ProjectFiles.State> attachment(FileLink link) {
        return link.outside() || hasPage(link.path()) ? Optional.empty() : files.state(link.path());
    }
}
