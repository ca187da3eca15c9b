package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.LinkTarget;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What links may lead to.
 *
 * @param anchors of each source that has a page, the anchors of its headings
 * @param files the files of the project
 * @param catalog the pages themselves, and what is around them
 */
public record LinkTargets(Map<String, Set<String>> anchors, ProjectFiles files, Catalog catalog) {

    public LinkTargets {
        anchors = Map.copyOf(anchors);
    }

    /** Returns what a link leads to on the site. */
    public LinkTarget target(FileLink link) {
        String page = catalog.page(link.source()).orElse(link.source());
        return LinkTarget.of(page, link.written(), link.meant(), catalog);
    }

    /** Returns whether it leads to a folder of the docs. */
    public boolean isFolder(FileLink link) {
        return link.folder() || catalog.hasFolder(link.path());
    }

    /** Returns whether a source has a page. */
    public boolean hasPage(String source) {
        return anchors.containsKey(source);
    }

    /**
     * Returns what is known of a file that would have to be copied beside a page; empty where it is a page itself, or
     * not there.
     */
    public Optional<ProjectFiles.State> attachment(FileLink link) {
        return link.outside() || hasPage(link.path()) ? Optional.empty() : files.state(link.path());
    }
}
